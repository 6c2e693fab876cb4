/** Changes to the rulebook: drafted by one, approved by another; each approval makes a version that never changes. */
@NullMarked
package vn.kecan.planning.decision.amendment;

import org.jspecify.annotations.NullMarked;
