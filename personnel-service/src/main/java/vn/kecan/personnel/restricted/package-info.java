/** Groups of fields that only some may read, with a purpose. */
@NullMarked
package vn.kecan.personnel.restricted;

import org.jspecify.annotations.NullMarked;
