/** The procedure of a slate from end to end: consultation, ballots, approvals, publication. */
@NullMarked
package vn.kecan.planning.procedure;

import org.jspecify.annotations.NullMarked;
