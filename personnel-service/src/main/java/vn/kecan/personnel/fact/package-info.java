/** What every dated fact of the cadre file has in common, whatever its kind. */
@NullMarked
package vn.kecan.personnel.fact;

import org.jspecify.annotations.NullMarked;
