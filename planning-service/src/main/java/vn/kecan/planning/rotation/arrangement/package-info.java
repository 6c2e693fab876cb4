/** The moves of a rotation plan: whether they close, what the law says of each, and the proposal of the persons. */
@NullMarked
package vn.kecan.planning.rotation.arrangement;

import org.jspecify.annotations.NullMarked;
