package vn.kecan.planning.report.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.plan.CompareEntries;
import vn.kecan.planning.report.impact.ImpactView.Change;
import vn.kecan.planning.report.impact.ImpactView.Kind;
import vn.kecan.planning.report.impact.ImpactView.Side;
import vn.kecan.planning.slate.CompareCandidates;
import vn.kecan.platform.http.Cursors;

/** Judges everybody the caller may see under two laws and tells the difference. Changes nothing. */
@ApplicationScoped
class FindImpact {

    /** Where the changes go on, in the same state of knowledge. */
    record Position(LocalDate asOf, Instant knownAt, String rulebook, int seen) {}

    /** A page that is asked for. */
    record Wanted(String list, @Nullable Position from, int limit) {}

    private final CompareEntries entries;
    private final CompareCandidates candidates;
    private final Reach reach;
    private final Cursors cursors;

    FindImpact(CompareEntries entries, CompareCandidates candidates, Reach reach, Cursors cursors) {
        this.entries = entries;
        this.candidates = candidates;
        this.reach = reach;
        this.cursors = cursors;
    }

    ImpactView between(Law before, Law after, @Nullable String unit, Moment moment, Wanted wanted) {
        var ofUnit = within(unit, moment);
        var planned = entries.twice(moment, before.quietly(), after.quietly(), ofUnit);
        var standing = candidates.twice(moment, before.quietly(), after.quietly(), ofUnit);
        var found = new ArrayList<>(Changes.of(Kind.ENTRY, planned));
        found.addAll(Changes.of(Kind.CANDIDATE, standing));
        var all = Changes.sorted(found);
        var seen = wanted.from() == null ? 0 : wanted.from().seen();
        var end = Math.min(all.size(), seen + wanted.limit());
        var next =
                new Position(moment.asOf(), moment.knownAt(), before.rulebook().hash(), end);
        return new ImpactView(
                moment.asOf(),
                moment.knownAt(),
                moment.facts().snapshot(),
                new Side(before.day(), before.rulebook().hash()),
                new Side(after.day(), after.rulebook().hash()),
                planned.size() + standing.size(),
                (int) all.stream().map(FindImpact::who).distinct().count(),
                Changes.counted(all),
                all.subList(Math.min(seen, end), end),
                end == all.size() ? null : cursors.write(wanted.list(), next));
    }

    private static Object who(Change it) {
        return java.util.List.of(it.kind(), it.list(), it.post(), it.cadre());
    }

    private Predicate<String> within(@Nullable String unit, Moment moment) {
        if (unit == null) {
            return any -> true;
        }
        var root = reach.mustHaveUnit("unit", unit, moment).code();
        return it -> moment.facts().inSubtree(it, root, moment.asOf());
    }
}
