/** Candidate slates: composed by the board, judged as a list and one by one, submitted, and decided by someone else. */
@NullMarked
package vn.kecan.planning.slate;

import org.jspecify.annotations.NullMarked;
