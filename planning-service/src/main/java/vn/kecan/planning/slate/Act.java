package vn.kecan.planning.slate;

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
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/** One step somebody took with a slate, under the number of its ledger entry. */
@Entity
@Table(name = "slate_act")
class Act {

    @Id
    long n;

    UUID slate;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    Step step;

    @Enumerated(EnumType.STRING)
    SlateState state;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;

    @Nullable
    Integer version;

    @Nullable
    String reason;

    @Nullable
    String document;

    /** Who answers for it when that is not the actor; null when it is. */
    @Nullable
    String responsible;

    @Column(name = "responsible_id")
    @Nullable
    String responsibleId;

    /** Working days an extension gives; null of any other act. */
    @Nullable
    Integer days;

    /** How the family of who decided was asked about; null of an act that decides nothing on a person. */
    @Enumerated(EnumType.STRING)
    @Nullable
    FamilyAsked family;

    /** How many seats the slate has from here on; null when the act leaves them as they are. */
    @Nullable
    Integer seats;

    /** How many candidates beyond the seats; null exactly when {@link #seats} is. */
    @Nullable
    Integer surplus;

    /** The structure the slate has from here on, as JSON; null when the act leaves it as it is. */
    @Nullable
    String structure;

    static Act taken(Step step, UUID slate, SlateState state, Recording rec, Caller who) {
        var act = new Act();
        act.n = rec.n();
        act.at = rec.at();
        act.slate = slate;
        act.step = step;
        act.state = state;
        act.actor = who.name();
        act.actorId = who.subject();
        return act;
    }
}
