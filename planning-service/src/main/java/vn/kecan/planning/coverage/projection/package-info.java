/**
 * Coverage month by month, with what is certain to come: retirements, time in place that runs out, entries that end
 * (docs/adr/0032). Each month is coverage asked on its first day with those facts laid over what is on record.
 */
@NullMarked
package vn.kecan.planning.coverage.projection;

import org.jspecify.annotations.NullMarked;
