package vn.kecan.personnel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Seals the rows of older keys under the first key of the ring, one batch a transaction. */
@ApplicationScoped
class Reseal {

    private final SealedRows rows;
    private final KeyRing keys;
    private final Seal seal;

    Reseal(SealedRows rows, KeyRing keys, Seal seal) {
        this.rows = rows;
        this.keys = keys;
        this.seal = seal;
    }

    /** Does nothing, and records nothing, when all is sealed under the first key already. */
    Written batch(Recording rec, int limit) {
        var first = keys.current().first().id();
        if (rows.sealedOtherwise(first, 1).isEmpty()) {
            return Written.ok(null, SealingView.of(keys.current(), rows.counts(), 0L));
        }
        rec.lock();
        var batch = rows.sealedOtherwise(first, limit);
        rows.put(batch.stream().map(this::anew).toList());
        var byKey = batch.stream()
                .collect(Collectors.groupingBy(it -> it.sealed().key(), java.util.TreeMap::new, Collectors.counting()));
        rec.enter(Entry.of("seal.reseal", "seal", first, byKey, Map.of(first, batch.size())));
        return Written.ok(null, SealingView.of(keys.current(), rows.counts(), (long) batch.size()));
    }

    private SealedRows.Resealed anew(SealedRows.Row row) {
        var secret = seal.open(row.place(), row.sealed());
        var sealed = seal.seal(row.place(), secret);
        if (!seal.open(row.place(), sealed).equals(secret)) {
            throw new IllegalStateException("A value sealed anew does not open to what it was");
        }
        return new SealedRows.Resealed(row, sealed, seal.blind(row.place().kind(), secret));
    }
}
