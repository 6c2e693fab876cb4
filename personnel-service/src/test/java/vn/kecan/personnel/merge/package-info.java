/** A cadre recorded twice becomes one, tried on a real database. */
@NullMarked
package vn.kecan.personnel.merge;

import org.jspecify.annotations.NullMarked;
