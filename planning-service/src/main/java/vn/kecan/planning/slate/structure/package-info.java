/** The structure a board sets for a slate, and how candidates are counted against it. */
@NullMarked
package vn.kecan.planning.slate.structure;

import org.jspecify.annotations.NullMarked;
