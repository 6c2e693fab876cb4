/** Rotation: the law of moves, plans of moves and the rooms of their procedure, who is due, and what came of it. */
@NullMarked
package vn.kecan.planning.rotation;

import org.jspecify.annotations.NullMarked;
