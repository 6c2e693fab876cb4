package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells other rooms which plans there are. */
@ApplicationScoped
public class KnownPlans {

    /** One plan; what is in it is not told here. */
    public record KnownPlan(UUID id, String unit, String term, Instant recordedAt) {}

    private final Plans plans;

    KnownPlans(Plans plans) {
        this.plans = plans;
    }

    /** The plans of some units as known at an instant, whoever asks. */
    public List<KnownPlan> of(Collection<String> units, Instant knownAt) {
        return plans.list(units, null, null, knownAt, 0, Integer.MAX_VALUE).stream()
                .map(KnownPlans::told)
                .toList();
    }

    /** How many plans for a term some units have, as known at an instant, whoever asks. */
    public int count(Collection<String> units, String term, Instant knownAt) {
        return plans.list(units, null, term, knownAt, 0, Integer.MAX_VALUE).size();
    }

    static KnownPlan told(Plan it) {
        return new KnownPlan(it.id, it.unit, it.term, it.recordedAt);
    }
}
