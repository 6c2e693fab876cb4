package vn.kecan.planning.rotation.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.kinship.FamilyAsked;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/** One step somebody took with a plan, under the number of its ledger entry. */
@Entity
@Table(name = "rotation_act")
class RotationAct {

    @Id
    long n;

    UUID plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    RotationStep step;

    @Enumerated(EnumType.STRING)
    RotationState state;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    /** Who answers for it when that is not the actor; null when it is. */
    @Nullable
    String responsible;

    @Column(name = "responsible_id")
    @Nullable
    String responsibleId;

    Instant at;

    @Nullable
    String reason;

    @Nullable
    String document;

    /** What the plan states from here on, as JSON; null when the act leaves it as it is. */
    @Nullable
    String content;

    /** Its moves from here on, as JSON; null when the act leaves them as they are. */
    @Nullable
    String arrangement;

    /** How the family of who decided or reviewed was asked about; null of any other act. */
    @Enumerated(EnumType.STRING)
    @Nullable
    FamilyAsked family;

    static RotationAct taken(RotationStep step, UUID plan, RotationState state, Recording rec, Caller who) {
        var act = new RotationAct();
        act.n = rec.n();
        act.at = rec.at();
        act.plan = plan;
        act.step = step;
        act.state = state;
        act.actor = who.name();
        act.actorId = who.subject();
        return act;
    }
}
