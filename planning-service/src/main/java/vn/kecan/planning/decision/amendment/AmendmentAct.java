package vn.kecan.planning.decision.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/** What became of a draft, under the number of its ledger entry: there is one such act at most. */
@Entity
@Table(name = "amendment_act")
class AmendmentAct {

    @Id
    long n;

    UUID amendment;

    @Enumerated(EnumType.STRING)
    AmendmentState state;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;
    String reason;

    @Nullable
    String document;

    /** Hash of the version it made; null unless it was approved. */
    @Nullable
    String rulebook;

    static AmendmentAct of(AmendmentState state, Amendment it, String reason, Recording rec, Caller who) {
        var act = new AmendmentAct();
        act.n = rec.n();
        act.at = rec.at();
        act.amendment = it.id;
        act.state = state;
        act.actor = who.name();
        act.actorId = who.subject();
        act.reason = reason;
        return act;
    }
}
