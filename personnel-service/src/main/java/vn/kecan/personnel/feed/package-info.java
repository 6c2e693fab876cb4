/** What changed and in which order, for others to follow: a pull feed in commit order. */
@NullMarked
package vn.kecan.personnel.feed;

import org.jspecify.annotations.NullMarked;
