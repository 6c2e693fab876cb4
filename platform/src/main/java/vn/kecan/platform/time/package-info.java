/** The one place that asks what time it is. */
@NullMarked
package vn.kecan.platform.time;

import org.jspecify.annotations.NullMarked;
