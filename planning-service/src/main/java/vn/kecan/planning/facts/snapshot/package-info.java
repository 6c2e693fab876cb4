/** What is believed about units, posts, cadres and postings: immutable in memory, advanced by what the feed applied. */
@NullMarked
package vn.kecan.planning.facts.snapshot;

import org.jspecify.annotations.NullMarked;
