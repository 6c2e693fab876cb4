package vn.kecan.planning.upkeep.review;

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
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.write.Recording;

/** One step somebody took with a review, under the number of its ledger entry. */
@Entity
@Table(name = "plan_review_act")
class ReviewAct {

    @Id
    long n;

    UUID review;

    @Enumerated(EnumType.STRING)
    ReviewStep step;

    @Enumerated(EnumType.STRING)
    ReviewState state;

    String actor;

    @Column(name = "actor_id")
    String actorId;

    Instant at;

    /** The day it was done; of a report the day the level above was told. */
    LocalDate day;

    @Nullable
    String reason;

    /** The deciding document, as JSON. */
    @Nullable
    String document;

    /** Conclusions as {@link ReviewContent}, those carried out as {@link ReviewOutcome}; null of other steps. */
    @Nullable
    String content;

    /** What the law said, as JSON. */
    @Nullable
    String judged;

    static ReviewAct taken(ReviewStep step, UUID review, LocalDate day, Recording rec, Caller who) {
        var act = new ReviewAct();
        act.n = rec.n();
        act.at = rec.at();
        act.review = review;
        act.step = step;
        act.state = step.to();
        act.actor = who.name();
        act.actorId = who.subject();
        act.day = day;
        return act;
    }
}
