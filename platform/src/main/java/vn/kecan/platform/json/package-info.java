/** JSON read strictly and written the same way every time. */
@NullMarked
package vn.kecan.platform.json;

import org.jspecify.annotations.NullMarked;
