/** What a caller reaches: the subtree of the unit in his token, and his own record. */
@NullMarked
package vn.kecan.personnel.access;

import org.jspecify.annotations.NullMarked;
