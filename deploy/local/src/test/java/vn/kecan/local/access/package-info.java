/** Who may do what, asked of the running suite in the contract's own words. */
@NullMarked
package vn.kecan.local.access;

import org.jspecify.annotations.NullMarked;
