/** How names are found: by the words in them, folded, begun or mistyped. */
@NullMarked
package vn.kecan.personnel.name;

import org.jspecify.annotations.NullMarked;
