/** What the law says of a slate as a list: shares, ages, renewal and numbers among the candidates for a committee. */
@NullMarked
package vn.kecan.planning.slate.committee;

import org.jspecify.annotations.NullMarked;
