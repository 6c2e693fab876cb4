/** What is believed about units, posts, cadres and postings: immutable in memory, advanced by what the feed applied. */
@NullMarked
package vn.kecan.planning.snapshot;

import org.jspecify.annotations.NullMarked;
