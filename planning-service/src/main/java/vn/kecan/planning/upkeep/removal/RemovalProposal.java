package vn.kecan.planning.upkeep.removal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry that is to go out of its plan by one rule, as it was seen in the facts, and what became of it. */
@Entity
@Table(name = "removal_proposal")
class RemovalProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long n;

    UUID id;
    UUID plan;
    String unit;
    String term;
    UUID entry;
    String cadre;
    String post;
    String rule;

    /** Names the facts it rests on. */
    String facts;

    @Enumerated(EnumType.STRING)
    RemovalDue due;

    /** The verdict, as JSON: clause, sentence and facts. */
    String verdict;

    /** The snapshot it was seen in, {@code <stream>:<position>}. */
    String snapshot;

    String rulebook;

    @Column(name = "seen_on")
    LocalDate seenOn;

    @Column(name = "seen_at", insertable = false, updatable = false)
    @Nullable
    Instant seenAt;

    @Enumerated(EnumType.STRING)
    RemovalState state;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    /** The ledger entry of the decision; null while open, and of what was withdrawn because the facts changed. */
    @Column(name = "ended_by")
    @Nullable
    Long endedBy;

    @Column(name = "ended_snapshot")
    @Nullable
    String endedSnapshot;

    @Nullable
    String reason;

    /** Every state has an ETag of its own. */
    String etag() {
        return n + "-" + state;
    }
}
