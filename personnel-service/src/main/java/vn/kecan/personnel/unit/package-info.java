/** The dated forest of units: who is above whom, since when. */
@NullMarked
package vn.kecan.personnel.unit;

import org.jspecify.annotations.NullMarked;
