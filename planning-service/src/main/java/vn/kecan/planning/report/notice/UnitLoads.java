package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.EntryFlips;
import vn.kecan.planning.slate.CandidateFlips;

/** How many entries and candidates are to be judged for each unit, and the units parted so that few are at a time. */
@ApplicationScoped
class UnitLoads {

    /** Some units that are asked about together. */
    record Batch(List<String> units, long load) {}

    /** As many entries and candidates as are judged in one go; a unit with more is a batch of its own. */
    private static final long BATCH = 1_000;

    private final EntryFlips entries;
    private final CandidateFlips candidates;

    UnitLoads(EntryFlips entries, CandidateFlips candidates) {
        this.entries = entries;
        this.candidates = candidates;
    }

    /**
     * The units in their order, in batches. When no verdicts are wanted nobody is judged, and there is one batch.
     *
     * @param without a cadre who is not counted anywhere; empty: everybody is
     */
    List<Batch> batches(Collection<String> units, Set<NoticeKind> kinds, String without, Moment moment) {
        if (units.isEmpty()) {
            return List.of();
        }
        if (!kinds.contains(NoticeKind.VERDICT_FLIPS)) {
            return List.of(new Batch(List.copyOf(units), 0));
        }
        var planned = entries.toJudge(units, without, moment);
        var standing = candidates.toJudge(units, without, moment);
        return parted(units, it -> planned.getOrDefault(it, 0L) + standing.getOrDefault(it, 0L));
    }

    static List<Batch> parted(Collection<String> units, ToLongFunction<String> load) {
        var batches = new ArrayList<Batch>();
        var some = new ArrayList<String>();
        var sum = 0L;
        for (var unit : units) {
            var more = load.applyAsLong(unit);
            if (more > 0 && !some.isEmpty() && sum + more > BATCH) {
                batches.add(new Batch(List.copyOf(some), sum));
                some.clear();
                sum = 0;
            }
            some.add(unit);
            sum += more;
        }
        batches.add(new Batch(List.copyOf(some), sum));
        return batches;
    }
}
