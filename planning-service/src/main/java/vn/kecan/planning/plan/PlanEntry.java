package vn.kecan.planning.plan;

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
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.platform.write.Recording;

/** One version of an entry: when it held, and when we knew it. Only its knowledge is ever closed. */
@Entity
@Table(name = "plan_entry")
class PlanEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long version;

    UUID id;
    UUID plan;
    String cadre;
    String post;
    int tier;

    @Enumerated(EnumType.STRING)
    Readiness readiness;

    int rank;

    @Column(name = "emergency_cover")
    boolean emergencyCover;

    @Enumerated(EnumType.STRING)
    @Nullable
    Source source;

    @Column(name = "training_plan")
    @Nullable
    String trainingPlan;

    @Nullable
    String reason;

    String judged;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    @Nullable
    LocalDate validTo;

    @Column(name = "known_from")
    Instant knownFrom;

    @Column(name = "known_to")
    @Nullable
    Instant knownTo;

    @Column(name = "recorded_by")
    long recordedBy;

    @Column(name = "closed_by")
    @Nullable
    Long closedBy;

    String etag() {
        return Long.toString(recordedBy);
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    void close(Recording rec) {
        knownTo = rec.at();
        closedBy = rec.n();
    }

    /** The same values, newly recorded for another period. */
    PlanEntry again(LocalDate from, @Nullable LocalDate to, Recording rec) {
        var copy = new PlanEntry();
        copy.id = id;
        copy.plan = plan;
        copy.cadre = cadre;
        copy.post = post;
        copy.tier = tier;
        copy.readiness = readiness;
        copy.rank = rank;
        copy.emergencyCover = emergencyCover;
        copy.source = source;
        copy.trainingPlan = trainingPlan;
        copy.reason = reason;
        copy.judged = judged;
        copy.validFrom = from;
        copy.validTo = to;
        copy.knownFrom = rec.at();
        copy.recordedBy = rec.n();
        return copy;
    }
}
