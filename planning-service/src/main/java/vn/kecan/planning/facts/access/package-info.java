/** What the caller may know of: the units of his subtree, the cadres who serve there, and nothing in which he stands. */
@NullMarked
package vn.kecan.planning.facts.access;

import org.jspecify.annotations.NullMarked;
