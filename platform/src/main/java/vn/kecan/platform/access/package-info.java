/** Who is calling, as the verified token says. */
@NullMarked
package vn.kecan.platform.access;

import org.jspecify.annotations.NullMarked;
