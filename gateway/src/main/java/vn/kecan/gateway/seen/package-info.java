/** What operators see: log, figures, readiness. */
@NullMarked
package vn.kecan.gateway.seen;

import org.jspecify.annotations.NullMarked;
