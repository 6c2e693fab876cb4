package vn.kecan.planning.rule.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;

/** Has the law judge how a unit's post holders were rated for a year, level by level. Changes nothing. */
@ApplicationScoped
class JudgeRatings {

    RatingsView judge(Unit unit, int year, boolean outstanding, Moment moment, Locale language) {
        var levels = levels(unit.code(), Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth(), moment.facts());
        var files = moment.facts()
                .files(levels.values().stream().flatMap(Set::stream).toList());
        var rows = levels.entrySet().stream()
                .map(it ->
                        row(group(unit.code(), year, outstanding, it.getKey(), it.getValue(), files), moment, language))
                .toList();
        return new RatingsView(
                unit.code(),
                year,
                outstanding,
                rows,
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    /** The holders of the unit's posts on the last day of the year, by the level that manages the post. */
    private static SortedMap<String, Set<String>> levels(String unit, LocalDate day, Facts facts) {
        var levels = new TreeMap<String, Set<String>>();
        for (var post : facts.postsOf(unit, day)) {
            for (var posting : facts.holdersOf(post.code(), day)) {
                levels.computeIfAbsent(post.managedBy(), any -> new TreeSet<>()).add(posting.cadre());
            }
        }
        return levels;
    }

    private static RatedGroup group(
            String unit,
            int year,
            boolean outstanding,
            String managedBy,
            Set<String> cadres,
            Map<String, CadreFile> files) {
        var rated = new EnumMap<EvaluationLevel, Long>(EvaluationLevel.class);
        var notRated = 0L;
        for (var cadre : cadres) {
            var found = files.getOrDefault(cadre, CadreFile.EMPTY).ofYear(year);
            if (found.isEmpty()) {
                notRated++;
            } else {
                rated.merge(found.get().level(), 1L, Long::sum);
            }
        }
        return new RatedGroup(
                unit,
                year,
                managedBy,
                outstanding,
                rated.getOrDefault(EvaluationLevel.EXCELLENT, 0L),
                rated.getOrDefault(EvaluationLevel.GOOD, 0L),
                notRated);
    }

    private static RatingsView.OfLevel row(RatedGroup it, Moment moment, Locale language) {
        return new RatingsView.OfLevel(
                it.managedBy(),
                it.excellent(),
                it.good(),
                it.notRated(),
                VerdictSaid.of(VerdictView.of(Evaluated.ofGroup(it, moment.law())), language));
    }
}
