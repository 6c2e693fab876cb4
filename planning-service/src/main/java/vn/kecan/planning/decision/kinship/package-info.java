/** Whether who decides is a relative of whom he decides on: asked of personnel at that moment, and kept nowhere. */
@NullMarked
package vn.kecan.planning.decision.kinship;

import org.jspecify.annotations.NullMarked;
