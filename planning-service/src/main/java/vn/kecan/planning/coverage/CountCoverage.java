package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.plan.PlanList;
import vn.kecan.planning.term.Term;
import vn.kecan.platform.access.Caller;

/** Counts the subtree of a unit in one walk from the leaves to the root. */
@ApplicationScoped
class CountCoverage {

    private final Entries entries;
    private final Caller caller;

    CountCoverage(Entries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    CoverageView count(Unit root, Term term, Moment moment, Locale language) {
        var units = moment.facts().subtree(root.code(), moment.asOf());
        var byUnit = rolledUp(units, covered(units, term, moment));
        var rows = units.stream()
                .map(it -> row(it, byUnit.get(it.code()), term, moment, language))
                .toList();
        return new CoverageView(
                root.code(),
                term.code(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook(),
                rows);
    }

    /** The posts of each unit itself. What is planned for the caller himself is left out: it is not for his eyes. */
    private Map<String, List<CoveredPost>> covered(List<Unit> units, Term term, Moment moment) {
        var facts = moment.facts();
        var posts = units.stream()
                .flatMap(it -> facts.postsOf(it.code(), moment.asOf()).stream())
                .toList();
        var turns = entries.of(term.code(), posts.stream().map(Post::code).toList(), moment);
        var own = caller.cadre().orElse("");
        var byUnit = new HashMap<String, List<CoveredPost>>();
        for (var post : posts) {
            var seen = turns.getOrDefault(post.code(), List.of()).stream()
                    .filter(it -> !it.cadre().equals(own))
                    .toList();
            byUnit.computeIfAbsent(post.unit(), any -> new ArrayList<>())
                    .add(CoveredPost.of(post, seen, cadres(seen, facts, moment)));
        }
        return byUnit;
    }

    private static List<Cadre> cadres(List<Turn> turns, Facts facts, Moment moment) {
        return turns.stream()
                .map(Turn::cadre)
                .distinct()
                .flatMap(it -> facts.cadre(it, moment.asOf()).stream())
                .toList();
    }

    /** Children stand after their parents, so walking backwards hands each unit's posts up when they are complete. */
    private static Map<String, List<CoveredPost>> rolledUp(List<Unit> units, Map<String, List<CoveredPost>> own) {
        var rolled = new HashMap<String, List<CoveredPost>>();
        units.forEach(it -> rolled.put(it.code(), new ArrayList<>(own.getOrDefault(it.code(), List.of()))));
        for (var unit : units.reversed()) {
            var parent = unit.parent() == null ? null : rolled.get(unit.parent());
            if (parent != null) {
                parent.addAll(rolled.get(unit.code()));
            }
        }
        return rolled;
    }

    private static CoverageRow row(Unit unit, List<CoveredPost> posts, Term term, Moment moment, Locale language) {
        var byKind = new EnumMap<SeatKind, CoverageCounts>(SeatKind.class);
        posts.stream()
                .collect(Collectors.groupingBy(it -> SeatKind.of(it.post())))
                .forEach((kind, of) -> byKind.put(kind, CoverageCounts.of(of)));
        var list = new PlanList(
                unit,
                term,
                moment.asOf(),
                posts.stream().map(CoveredPost::planned).toList());
        var persons = posts.stream()
                .flatMap(it -> it.turns().stream().map(Turn::cadre))
                .distinct()
                .count();
        return CoverageRow.of(
                unit.code(),
                unit.name(),
                (int) persons,
                CoverageCounts.of(posts),
                byKind,
                Quotas.of(list, list.persons(), moment.law(), language));
    }
}
