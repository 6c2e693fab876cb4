package vn.kecan.planning.decision.amendment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.platform.ledger.Ledger;

/**
 * The rulebook of this build with every approved amendment, in the order of approval. Each question looks whether there
 * is a newer approval, so every replica judges by it from the instant it is committed; what was read once is kept.
 */
@ApplicationScoped
class StoredRulebooks implements Rulebooks {

    private final Amendments amendments;
    private final AmendmentRecord record;
    private final RulebookVersions versions;
    private final Ledger ledger;
    private final EntityManager database;
    private final Rulebook bundled = Rulebook.bundled();
    private final Map<Long, Rulebook> byApproval = new ConcurrentHashMap<>();
    private final Map<String, Rulebook> byHash = new ConcurrentHashMap<>();

    StoredRulebooks(
            Amendments amendments,
            AmendmentRecord record,
            RulebookVersions versions,
            Ledger ledger,
            EntityManager database) {
        this.amendments = amendments;
        this.record = record;
        this.versions = versions;
        this.ledger = ledger;
        this.database = database;
    }

    /** A refused file, or an amendment this build cannot carry, stops the start. */
    void begin(@Observes @Priority(1) StartupEvent started) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("select recording_lock()").getResultList();
            var own = latest();
            var now = (Instant) database.createNativeQuery("select clock_timestamp()", Instant.class)
                    .getSingleResult();
            var last = ledger.head().at();
            var since = now.isAfter(last) ? now : last;
            versions.keep(bundled, since);
            versions.keep(own, since);
            if (versions.last().filter(it -> it.hash().equals(own.hash())).isEmpty()) {
                versions.use(own, since, null);
            }
        });
    }

    @Override
    public Rulebook latest() {
        return now(Instant.parse("9999-01-01T00:00:00Z"));
    }

    @Override
    public Rulebook now(Instant latest) {
        var n = amendments.lastApproval(latest);
        return n == 0 ? bundled : byApproval.computeIfAbsent(n, this::composed);
    }

    @Override
    public Rulebook at(Instant knownAt) {
        return versions.at(knownAt).flatMap(it -> named(it.hash())).orElseGet(() -> now(knownAt));
    }

    @Override
    public Optional<Rulebook> named(String hash) {
        if (hash.equals(bundled.hash())) {
            return Optional.of(bundled);
        }
        var kept = byHash.get(hash);
        if (kept == null) {
            kept = versions.content(hash).map(Rulebook::read).orElse(null);
            if (kept != null) {
                byHash.put(hash, kept);
            }
        }
        return Optional.ofNullable(kept);
    }

    private Rulebook composed(long n) {
        var book = bundled;
        for (var it : amendments.approvedUpTo(n)) {
            book = book.amended(record.changes(it));
        }
        return book;
    }
}
