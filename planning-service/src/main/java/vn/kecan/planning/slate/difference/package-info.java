/** What changed between two versions of a slate, or between one and the slate as it stands. */
@NullMarked
package vn.kecan.planning.slate.difference;

import org.jspecify.annotations.NullMarked;
