/** Opinions of consulted bodies on a submitted slate, and the answer owed to each of them. */
@NullMarked
package vn.kecan.planning.slate.opinion;

import org.jspecify.annotations.NullMarked;
