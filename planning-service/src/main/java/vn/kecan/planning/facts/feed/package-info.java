/** Reads personnel-service's changes in commit order and keeps them, each applied exactly once. */
@NullMarked
package vn.kecan.planning.facts.feed;

import org.jspecify.annotations.NullMarked;
