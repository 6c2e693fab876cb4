package vn.kecan.planning.plan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Agreement;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Chance;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.person.Eligibility;

/** The check of every choice from a list says what the row over the whole list says, and what the law says in words. */
class PlanRowsTest {

    private static final int POOL = 6;
    private static final List<String> DAYS = List.of("2022-06-01", "2025-10-07", "2025-12-01");

    /** The clauses once more, as fractions that nothing has rounded. */
    private static final Map<String, BiPredicate<PlanList, List<Cadre>>> IN_WORDS = Map.of(
            "P50-01",
                    (plan, some) ->
                            100 * some.stream().filter(it -> under(it, 40)).count() >= 15L * some.size(),
            "P50-02",
                    (plan, some) ->
                            100 * some.stream().filter(it -> it.sex() == Sex.F).count() >= 25L * some.size());

    private final Chance chance = new Chance(20251008);

    @Test
    void checkAndRowAgreeOnEveryChoiceFromAPlan() {
        Map<String, Set<Boolean>> seen = new HashMap<>();
        for (int round = 0; round < 25; round++) {
            var whole = plan(chance.of(List.of(Level.CITY, Level.DISTRICT, Level.COMMUNE)));
            var persons = whole.persons();
            for (var choice : Agreement.choices(persons.size())) {
                var some = choice.stream().map(persons::get).toList();
                var part = only(whole, some);
                for (var day : DAYS) {
                    for (Rule<PlanList> rule : PlanJudgement.LIST_RULES) {
                        Agreement.of(rule, whole, part, some.size(), codes(whole, some), law(day))
                                .ifPresent(met -> {
                                    seen.computeIfAbsent(rule.id(), any -> new HashSet<>())
                                            .add(met);
                                    var words = IN_WORDS.get(rule.id());
                                    assertThat(words == null || words.test(part, some) == met)
                                            .as(rule.id() + " of " + some)
                                            .isTrue();
                                });
                    }
                }
            }
        }
        var both = Set.of(true, false);
        assertThat(seen)
                .containsEntry("P50-01", both)
                .containsEntry("P50-02", both)
                .containsEntry("P50-05", both)
                .containsEntry("P50-06", both)
                .containsEntry("P50-07", both)
                .containsEntry("PL-16", both)
                .containsEntry("PL-27", both)
                .containsEntry("P50-03", Set.of(true));
    }

    @Test
    void checkAndRowAgreeOnEveryChoiceForAPost() {
        Map<String, Set<Boolean>> seen = new HashMap<>();
        for (int round = 0; round < 40; round++) {
            var people = chance.people(7);
            var kind = chance.of(List.of(
                    PostKind.EXECUTIVE_COMMITTEE, PostKind.SECRETARY, PostKind.DEPUTY_HEAD, PostKind.INSPECTION));
            var post = Case.post("HN-X", kind, 5).withSeats(1 + chance.below(4));
            var apart = chance.oneIn(2) ? List.of("C0") : List.<String>of();
            for (var choice : Agreement.choices(people.size())) {
                var some = choice.stream().map(people::get).toList();
                var part = new PlannedPost(post, some, choice.contains(0) ? apart : List.of());
                for (Rule<PlannedPost> rule : PlanJudgement.POST_RULES) {
                    var whole = new PlannedPost(post, people, apart);
                    Agreement.of(rule, whole, part, some.size(), names(some), law("2025-12-01"))
                            .ifPresent(met -> {
                                seen.computeIfAbsent(rule.id(), any -> new HashSet<>())
                                        .add(met);
                                assertThat(met).as(rule.id()).isEqualTo(inWords(rule.id(), part));
                            });
                }
            }
        }
        assertThat(seen).containsEntry("PL-04", Set.of(true, false)).containsEntry("PL-05", Set.of(true, false));
    }

    @Test
    void checkAndRowAgreeOnEveryChoiceOfPostsForAPerson() {
        Rule<Nomination> rule = Eligibility.RULES.stream()
                .filter(it -> it.id().equals("PL-06"))
                .findFirst()
                .orElseThrow();
        var target = Case.post("00004-SEC", PostKind.SECRETARY, 5);
        var seen = new HashSet<Boolean>();
        for (int round = 0; round < 30; round++) {
            var pool = new ArrayList<Post>();
            for (int i = 0; i < 6; i++) {
                var kind = chance.of(List.of(PostKind.HEAD, PostKind.COMMITTEE_CHAIR, PostKind.EXECUTIVE_COMMITTEE));
                pool.add(Case.post("00004-P" + i, kind, 5, chance.oneIn(4) ? "00004" : "HN", null, false));
            }
            var whole = Case.lawful().alsoPlanned(pool.toArray(Post[]::new)).nomination();
            for (var choice : Agreement.choices(pool.size())) {
                var some = choice.stream().map(pool::get).toList();
                var part = Case.lawful().alsoPlanned(some.toArray(Post[]::new)).nomination();
                var chosen = new ArrayList<>(some.stream().map(Post::code).toList());
                chosen.add(target.code());
                var met = Agreement.of(rule, whole, part, chosen.size(), chosen, law("2025-12-01"))
                        .orElseThrow();
                var counted = some.stream()
                        .filter(it -> it.kind() != PostKind.EXECUTIVE_COMMITTEE
                                && it.managedBy().equals("HN"))
                        .count();
                assertThat(met).isEqualTo(counted + 1 <= 3);
                seen.add(met);
            }
        }
        assertThat(seen).hasSize(2);
    }

    @Test
    void everyRuleOnListsStatesRows() {
        assertThat(PlanJudgement.LIST_RULES).allMatch(RowRule.class::isInstance);
        assertThat(PlanJudgement.POST_RULES).allMatch(RowRule.class::isInstance);
    }

    /** 45-HD/BTCTW II.6 in words: not under the seats nor over one and a half of them, a half counting up; 3 a seat. */
    private static boolean inWords(String rule, PlannedPost it) {
        long planned = it.planned().size();
        long seats = it.post().seats();
        return switch (rule) {
            case "PL-04" -> planned >= seats && 2 * planned <= 3 * seats + 1;
            case "PL-05" ->
                planned
                                - (it.post().kind() == PostKind.SECRETARY
                                        ? it.nonLocalChairs().size()
                                        : 0)
                        <= 3 * seats;
            case "PL-28" -> it.nonLocalChairs().size() <= 1;
            default -> throw new AssertionError(rule);
        };
    }

    private PlanList plan(Level level) {
        var people = chance.people(POOL);
        var head = Case.post("00004-H", PostKind.HEAD, 5);
        var seat = Case.post("00004-E", PostKind.EXECUTIVE_COMMITTEE, 8).withSeats(26 + chance.below(9));
        return new PlanList(
                Case.unit("00004", level, 1 + chance.below(3)),
                new Term("2025-2030"),
                LocalDate.parse("2025-12-01"),
                List.of(
                        new PlannedPost(head, people.subList(0, 1 + chance.below(POOL))),
                        new PlannedPost(seat, people.subList(chance.below(POOL), POOL))));
    }

    private static PlanList only(PlanList whole, List<Cadre> some) {
        return new PlanList(
                whole.unit(),
                whole.term(),
                whole.asOf(),
                whole.posts().stream()
                        .map(post -> new PlannedPost(
                                post.post(),
                                post.planned().stream().filter(some::contains).toList()))
                        .toList());
    }

    private static List<String> codes(PlanList whole, List<Cadre> some) {
        var all = new ArrayList<>(names(some));
        whole.posts().forEach(it -> all.add(it.post().code()));
        return all;
    }

    private static List<String> names(List<Cadre> some) {
        return some.stream().map(Cadre::code).toList();
    }

    private static boolean under(Cadre it, int years) {
        return it.birthDate().ageInMonths(java.time.YearMonth.of(2025, 12)) < 12L * years;
    }

    private static Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }
}
