/** What every feed of events needs so that its readers can wait for the next one. */
@NullMarked
package vn.kecan.platform.follow;

import org.jspecify.annotations.NullMarked;
