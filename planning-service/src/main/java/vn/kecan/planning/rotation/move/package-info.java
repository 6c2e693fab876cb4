/** Moves from post to post as a graph of seats, their direction, and what the law says of a rotation plan and its steps. */
@NullMarked
package vn.kecan.planning.rotation.move;

import org.jspecify.annotations.NullMarked;
