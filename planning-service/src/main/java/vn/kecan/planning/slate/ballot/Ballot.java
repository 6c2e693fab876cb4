package vn.kecan.planning.slate.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conference on a submitted version, with its counts, under the number of its ledger entry. */
@Entity
@Table(name = "slate_ballot")
class Ballot {

    @Id
    long n;

    UUID slate;
    int version;
    int step;

    @Enumerated(EnumType.STRING)
    Conference conference;

    String body;

    @Column(name = "held_on")
    LocalDate heldOn;

    String chair;
    int summoned;
    int present;
    int issued;
    int returned;
    int valid;

    /** The votes for each name, as JSON. */
    String votes;

    /** What followed, as JSON. */
    String outcome;

    /** Goes into the ledger's hash, so that counts cannot be tried until it fits. */
    UUID salt;

    @Column(name = "minutes_title")
    String minutesTitle;

    @Column(name = "minutes_digest")
    byte[] minutesDigest;

    byte @Nullable [] minutes;
    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
}
