package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.plan.list.PlanJudgement;
import vn.kecan.planning.report.population.PopulationJudgement;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.rule.evaluation.Evaluated;
import vn.kecan.planning.rule.person.Eligibility;
import vn.kecan.planning.rule.seats.SeatJudgement;
import vn.kecan.planning.rule.vote.VoteJudgement;
import vn.kecan.planning.slate.ballot.BallotJudgement;
import vn.kecan.planning.slate.committee.SlateJudgement;
import vn.kecan.planning.upkeep.review.ReviewJudgement;

/** The register for people is written from the rulebook; {@code -Dregister.write=true} writes it anew. */
class RegisterDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/law/register.md");
    private static final Path TESTS = Path.of("src/test/java");
    private final Rulebook rulebook = Rulebook.bundled();

    @Test
    void theRegisterSaysWhatTheRulebookSays() throws IOException {
        var text = text();
        if (Boolean.getBoolean("register.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, text);
        }
        assertThat(DOCUMENT)
                .as("Maybe run this test once with -Dregister.write=true.")
                .hasContent(text);
    }

    @Test
    void everyRuleOfTheRegisterIsJudgedByOneClassAndEveryClassIsRegistered() {
        assertThat(classes().keySet())
                .containsExactlyElementsOf(
                        rulebook.rules().stream().map(RuleEntry::id).toList());
    }

    @Test
    void everyClauseIsEitherJudgedOrListedWithTheReasonWhyNot() throws IOException {
        var judged = rulebook.rules().stream().map(RuleEntry::id).toList();
        var notJudged = NotJudged.all().stream().map(NotJudged::id).toList();
        assertThat(notJudged).doesNotHaveDuplicates().doesNotContainAnyElementsOf(judged);
        var known = new TreeSet<>(judged);
        known.addAll(notJudged);
        assertThat(known).isEqualTo(Clauses.all());
    }

    @Test
    void everyRuleHasATestThatAsksForItsVerdict() throws IOException {
        for (var rule : rulebook.rules()) {
            assertThat(tests(rule.id()))
                    .as("A test must judge a fixture of lawful and name \"%s\".", rule.id())
                    .isNotEmpty();
        }
    }

    private String text() throws IOException {
        var out = new StringBuilder("""
                # The register of rules

                Written from the rulebook by `RegisterDocumentTest`; do not edit. Periods are half-open: `until` is the
                first day on which the value no longer holds. Only OFFICIAL and REPORTED values may bar anybody.

                ## Rules

                | id | rule | severity | instrument, clause | standing | since | until | checked | parameters | class | tests |
                |---|---|---|---|---|---|---|---|---|---|---|
                """);
        var classes = classes();
        for (var rule : rulebook.rules()) {
            for (var it : rule.enactments()) {
                row(
                        out,
                        rule.id(),
                        rule.title().en(),
                        rule.severity(),
                        by(it.citation()),
                        it.citation().standing(),
                        it.period().from(),
                        it.period().to(),
                        it.citation().checked(),
                        String.join(", ", rule.parameters()),
                        classes.get(rule.id()),
                        tests(rule.id()));
            }
        }
        out.append("""

                ## Not judged

                | id | clause | instrument, clause | standing | checked | why |
                |---|---|---|---|---|---|
                """);
        for (var it : NotJudged.all()) {
            row(
                    out,
                    it.id(),
                    it.title().en(),
                    by(it.citation()),
                    it.citation().standing(),
                    it.citation().checked(),
                    it.why());
        }
        out.append("""

                ## Dispensations

                From every other rule nobody may dispense.

                | id | who may dispense | instrument, clause | standing | checked |
                |---|---|---|---|---|
                """);
        for (var rule : rulebook.rules()) {
            var it = rule.dispensable();
            if (it != null) {
                row(
                        out,
                        rule.id(),
                        it.authority().en(),
                        by(it.citation()),
                        it.citation().standing(),
                        it.citation().checked());
            }
        }
        out.append("""

                ## Values

                A percentage becomes a number of persons once, as its rounding says. A value with `for` holds for that
                unit and those below it.

                | parameter | value | unit | instrument, clause | standing | since | until | checked |
                |---|---|---|---|---|---|---|---|
                """);
        for (var dated : rulebook.values()) {
            if (dated.all().findAny().isEmpty()) {
                row(out, dated.name(), notSet(dated.delegation()), unit(dated), "", "", "", "", "");
            }
            for (var it : dated.all().toList()) {
                row(
                        out,
                        dated.name(),
                        values(it),
                        unit(dated),
                        by(it.citation()),
                        it.citation().standing(),
                        it.period().from(),
                        it.period().to(),
                        it.citation().checked());
            }
        }
        return out.toString();
    }

    private static void row(StringBuilder out, @Nullable Object... cells) {
        out.append(Stream.of(cells)
                .map(it -> it == null ? "" : it.toString())
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String notSet(@Nullable Delegation to) {
        return "not set yet; left by " + by(to.citation()) + " to " + String.join(", ", to.levels());
    }

    private static String by(Citation it) {
        return it.act() + ", " + it.clause();
    }

    private static String unit(Dated it) {
        return it.rounding() == null ? it.unit() : it.unit() + ", " + it.rounding();
    }

    private static String values(DatedValue it) {
        var in = it.setFor() == null ? "" : " for " + it.setFor();
        return numbers(it) + in;
    }

    private static String numbers(DatedValue it) {
        return it.values().entrySet().stream()
                .map(one -> one.getKey().equals(Dated.ONLY)
                        ? one.getValue().toString()
                        : one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Map<String, String> classes() {
        return Stream.<List<? extends Rule<?>>>of(
                        Eligibility.RULES,
                        Evaluated.GROUP_RULES,
                        PlanJudgement.POST_RULES,
                        PlanJudgement.LIST_RULES,
                        SlateJudgement.LIST_RULES,
                        SeatJudgement.UNIT_RULES,
                        SeatJudgement.POST_RULES,
                        SeatJudgement.CHANGE_RULES,
                        PopulationJudgement.RULES,
                        BallotJudgement.RULES,
                        VoteJudgement.RULES,
                        DeadlineJudgement.RULES,
                        ReviewJudgement.PLAN_RULES,
                        ReviewJudgement.ROUND_RULES,
                        MoveJudgement.MOVE_RULES,
                        MoveJudgement.PLAN_RULES,
                        MoveJudgement.ROLE_RULES,
                        MoveJudgement.STEP_RULES,
                        MoveJudgement.SERVED_RULES,
                        MoveJudgement.END_RULES)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        Rule::id,
                        it -> it.getClass().getSimpleName(),
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
    }

    /** The tests that judge a fixture and ask for the verdict of the rule. */
    private static String tests(String id) throws IOException {
        try (var files = Files.walk(TESTS)) {
            return files.filter(it -> it.toString().endsWith("Test.java"))
                    .filter(it -> mentions(it, id))
                    .map(it -> it.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private static boolean mentions(Path file, String id) {
        try {
            var text = Files.readString(file);
            return text.contains("lawful.Case") && (text.contains("\"" + id + "\"") || text.contains("\"" + id + ","));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
