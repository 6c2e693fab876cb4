package vn.kecan.personnel.reorganisation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;
import vn.kecan.personnel.time.Version;

/** A reorganisation as it was recorded; it holds from its day on. Steps and effects are kept as JSON. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ReorganisationVersion extends Version {

    private UUID id;
    private String decisionNumber;
    private LocalDate decisionDate;
    private String decisionIssuer;
    private String reason;
    private String steps;
    private String units;
    private String posts;
    private String postings;
    private int unitCount;
    private int postCount;
    private int postingCount;

    /** For Hibernate. */
    protected ReorganisationVersion() {}

    ReorganisationVersion(String root, UUID id, NewReorganisation it, Effects effects, Kept kept) {
        super(root, it.effectiveFrom(), null);
        this.id = id;
        this.decisionNumber = it.decision().number();
        this.decisionDate = it.decision().date();
        this.decisionIssuer = it.decision().issuer();
        this.reason = it.reason();
        this.steps = kept.written(it.steps());
        this.units = kept.written(effects.units());
        this.posts = kept.written(effects.posts());
        this.postings = kept.written(effects.postings());
        this.unitCount = effects.units().size();
        this.postCount = effects.posts().size();
        this.postingCount = effects.postings().size();
    }

    @Override
    protected Version over(LocalDate from, @Nullable LocalDate to) {
        throw new IllegalStateException("A reorganisation happens once");
    }

    UUID id() {
        return id;
    }

    Decision decision() {
        return new Decision(decisionNumber, decisionDate, decisionIssuer);
    }

    String reason() {
        return reason;
    }

    String steps() {
        return steps;
    }

    String units() {
        return units;
    }

    String posts() {
        return posts;
    }

    String postings() {
        return postings;
    }

    ReorganisationHead head() {
        return new ReorganisationHead(
                id, validFrom(), decision(), reason, unitCount, postCount, postingCount, recordedBy(), knownFrom());
    }
}
