/** The code lists: what each code means, in Vietnamese and English, since when and by which source. */
@NullMarked
package vn.kecan.personnel.codelist;

import org.jspecify.annotations.NullMarked;
