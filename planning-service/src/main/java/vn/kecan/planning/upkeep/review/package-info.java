/** The yearly review of plans: a round with additions, removals and entries kept, closed at once and reported. */
@NullMarked
package vn.kecan.planning.upkeep.review;

import org.jspecify.annotations.NullMarked;
