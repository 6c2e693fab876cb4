/** Kills the service and PostgreSQL in the middle of writes, and counts what is lost, doubled or stuck. */
@NullMarked
package vn.kecan.local.faults;

import org.jspecify.annotations.NullMarked;
