/** Paging, cursors and what is common to every request. */
@NullMarked
package vn.kecan.platform.http;

import org.jspecify.annotations.NullMarked;
