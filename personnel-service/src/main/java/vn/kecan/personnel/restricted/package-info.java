/** Field groups that open only with their own role and a purpose, and the record of every read of them. */
@NullMarked
package vn.kecan.personnel.restricted;

import org.jspecify.annotations.NullMarked;
