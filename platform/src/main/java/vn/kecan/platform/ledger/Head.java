package vn.kecan.platform.ledger;

import java.time.Instant;

/**
 * The last committed ledger entry. Whatever is recorded later has a greater number and a later instant, so an answer
 * as known at {@code at} never changes again.
 */
public record Head(long n, Instant at) {

    static final Head NONE = new Head(0, Instant.EPOCH);
}
