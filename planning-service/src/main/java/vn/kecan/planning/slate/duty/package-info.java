/** Who takes no part in deciding on a slate because he is related to a candidate. */
@NullMarked
package vn.kecan.planning.slate.duty;

import org.jspecify.annotations.NullMarked;
