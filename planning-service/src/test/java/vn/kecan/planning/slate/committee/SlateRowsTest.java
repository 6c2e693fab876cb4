package vn.kecan.planning.slate.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Agreement;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Chance;
import vn.kecan.planning.rule.eligibility.Stated;

/** The check of every choice of candidates says what the row over all of them says, and what the law says in words. */
class SlateRowsTest {

    private static final int POOL = 7;

    @Test
    void checkAndRowAgreeOnEveryChoiceOfCandidates() {
        var chance = new Chance(45);
        Map<String, Set<Boolean>> seen = new HashMap<>();
        for (int round = 0; round < 30; round++) {
            var city = chance.oneIn(2);
            var kind = chance.oneIn(3) ? PostKind.STANDING_COMMITTEE : PostKind.EXECUTIVE_COMMITTEE;
            var pool = chance.people(POOL).stream()
                    .map(it -> new SlateCandidate(it, List.of(), CadreFile.EMPTY, chance.oneIn(2), Stated.NOTHING))
                    .toList();
            for (var choice : Agreement.choices(POOL)) {
                var some = choice.stream().map(pool::get).toList();
                for (Rule<SlateList> rule : SlateJudgement.LIST_RULES) {
                    var term = rule.id().equals("CM-07") ? "2020-2025" : "2025-2030";
                    var lawAt = rule.id().equals("CM-07") ? "2020-01-01" : "2025-12-01";
                    var part = list(city, kind, term, some);
                    Agreement.of(
                                    rule,
                                    list(city, kind, term, pool),
                                    part,
                                    some.size(),
                                    some.stream().map(it -> it.cadre().code()).toList(),
                                    Case.rulebook().on(LocalDate.parse(lawAt)))
                            .ifPresent(met -> {
                                seen.computeIfAbsent(rule.id(), any -> new HashSet<>())
                                        .add(met);
                                assertThat(met).as(rule.id() + " of " + some).isEqualTo(inWords(rule.id(), part, term));
                            });
                }
            }
        }
        assertThat(seen).allSatisfy((rule, met) -> assertThat(met).as(rule).hasSize(rule.equals("CM-04") ? 1 : 2));
        assertThat(seen).hasSize(SlateJudgement.LIST_RULES.size());
        assertThat(SlateJudgement.LIST_RULES).allMatch(RowRule.class::isInstance);
    }

    /** The clauses once more, as fractions that nothing has rounded. */
    private static boolean inWords(String rule, SlateList it, String term) {
        var whole = it.candidates().size();
        return switch (rule) {
            case "CM-01" ->
                it.post().kind() == PostKind.STANDING_COMMITTEE
                        ? count(it, one -> one.cadre().sex() == Sex.F) > 0
                        : 100 * count(it, one -> one.cadre().sex() == Sex.F) >= 15L * whole;
            case "CM-02" -> 100 * aged(it, term, 0, 42) >= 10L * whole;
            case "CM-03" ->
                100 * count(it, one -> Boolean.TRUE.equals(one.cadre().scienceTechnology())) >= 5L * whole;
            case "CM-04" -> true;
            case "CM-05" -> 3 * count(it, one -> Boolean.FALSE.equals(one.reElected())) >= whole;
            case "CM-06" -> aged(it, term, 0, 40) > 0 && aged(it, term, 40, 50) > 0 && aged(it, term, 50, 99) > 0;
            case "CM-07" ->
                100 * aged(it, term, 0, 40) >= 10L * whole
                        && 100 * aged(it, term, 40, 50) >= 40L * whole
                        && 100 * aged(it, term, 40, 50) <= 50L * whole;
            default -> throw new AssertionError(rule);
        };
    }

    private static long aged(SlateList it, String term, int from, int under) {
        var month = term.equals("2020-2025")
                ? it.unit().level() == Level.CITY ? YearMonth.of(2020, 9) : YearMonth.of(2020, 4)
                : it.unit().level() == Level.CITY ? YearMonth.of(2025, 9) : YearMonth.of(2025, 7);
        return count(it, one -> {
            var months = one.cadre().birthDate().ageInMonths(month);
            return months >= 12L * from && months < 12L * under;
        });
    }

    private static long count(SlateList it, Predicate<SlateCandidate> such) {
        return it.candidates().stream().filter(such).count();
    }

    private static SlateList list(boolean city, PostKind kind, String term, List<SlateCandidate> some) {
        return new SlateList(
                Case.unit("00004", city ? Level.CITY : Level.COMMUNE, 1),
                new Term(term),
                Case.post("00004-X", kind, 8),
                27,
                0,
                LocalDate.parse("2025-12-01"),
                some);
    }
}
