/** Values that the database keeps only sealed, with keys it never sees. */
@NullMarked
package vn.kecan.personnel.seal;

import org.jspecify.annotations.NullMarked;
