/** Votes that are not steps of a slate: what share was needed, and whether it was reached. */
@NullMarked
package vn.kecan.planning.rule.vote;

import org.jspecify.annotations.NullMarked;
