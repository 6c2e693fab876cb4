/** The change feed as other systems follow it, through the door. */
@NullMarked
package vn.kecan.local.feed;

import org.jspecify.annotations.NullMarked;
