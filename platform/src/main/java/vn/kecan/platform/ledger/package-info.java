/** The append-only record of every write, in canonical bytes with a hash. */
@NullMarked
package vn.kecan.platform.ledger;

import org.jspecify.annotations.NullMarked;
