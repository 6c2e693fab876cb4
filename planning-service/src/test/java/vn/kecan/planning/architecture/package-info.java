/** Guards of the house: which room may lean on which, and what a rule must not do. */
@NullMarked
package vn.kecan.planning.architecture;

import org.jspecify.annotations.NullMarked;
