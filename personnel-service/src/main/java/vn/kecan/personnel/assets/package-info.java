/** Declarations of assets and of what lies abroad, as documents on file. */
@NullMarked
package vn.kecan.personnel.assets;

import org.jspecify.annotations.NullMarked;
