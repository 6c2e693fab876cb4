/** How well the posts of a subtree are covered by plans: seats, successors, gaps and shares, for every unit in it. */
@NullMarked
package vn.kecan.planning.coverage;

import org.jspecify.annotations.NullMarked;
