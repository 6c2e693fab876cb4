/** Publication of an approved slate, and the objections taken in and answered. */
@NullMarked
package vn.kecan.planning.slate.publication;

import org.jspecify.annotations.NullMarked;
