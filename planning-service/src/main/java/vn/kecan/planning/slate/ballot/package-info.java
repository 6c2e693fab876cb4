/** Ballots on a slate: the conferences of its procedure, their counts, what follows from them, and what stays sealed. */
@NullMarked
package vn.kecan.planning.slate.ballot;

import org.jspecify.annotations.NullMarked;
