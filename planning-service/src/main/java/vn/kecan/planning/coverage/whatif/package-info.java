/**
 * Coverage if: moves, retirements, entries added and removed and amended values of the rulebook laid over what is on record,
 * without writing anything (docs/adr/0032).
 */
@NullMarked
package vn.kecan.planning.coverage.whatif;

import org.jspecify.annotations.NullMarked;
