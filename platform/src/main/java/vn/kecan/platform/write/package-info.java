/** One write: once per Idempotency-Key, only against the state it saw, always with its ledger entry. */
@NullMarked
package vn.kecan.platform.write;

import org.jspecify.annotations.NullMarked;
