/** The cadre's health certificates. */
@NullMarked
package vn.kecan.personnel.health;

import org.jspecify.annotations.NullMarked;
