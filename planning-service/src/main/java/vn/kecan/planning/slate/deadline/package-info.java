/** The deadlines of a slate that run since its steps, and the extension of the approval. */
@NullMarked
package vn.kecan.planning.slate.deadline;

import org.jspecify.annotations.NullMarked;
