/** Removals from plans that the law makes of itself: proposed from facts as they come in, and decided by the board. */
@NullMarked
package vn.kecan.planning.upkeep.removal;

import org.jspecify.annotations.NullMarked;
