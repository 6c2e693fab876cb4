/** Who goes on for a post that has ended: the successor maps of reorganisations, and which successor is meant. */
@NullMarked
package vn.kecan.planning.facts.successor;

import org.jspecify.annotations.NullMarked;
