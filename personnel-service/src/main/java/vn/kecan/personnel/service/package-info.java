/** How the cadre serves: army, grade and salary, leaving the service. */
@NullMarked
package vn.kecan.personnel.service;

import org.jspecify.annotations.NullMarked;
