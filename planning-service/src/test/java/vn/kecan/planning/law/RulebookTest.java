package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final String FILE = "law/planning/age/months-left.yaml";
    private static final String VALUE = """
            unit: months
            keys: [tier-1, tier-2]
            values:
              - {from: 2021-01-01, to: 2025-10-08, tier-1: 50, tier-2: 100, by: {act: A, clause: "1", standing: REPORTED}, checked: 2026-11-23}
              - {from: 2025-10-08, tier-1: 60, tier-2: 120, by: {act: B, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}
            """;
    private static final String RULE_FILE = "law/rules/PL-10.yaml";
    private static final String RULE = """
            title: {vi: Tuổi, en: Age}
            scope: {vi: mọi cấp, en: every level}
            severity: BAR
            parameters: [planning.age.months-left]
            in-force:
              - {from: 2025-10-08, by: {act: B, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}
            """;

    @Test
    void theIndexNamesExactlyTheFilesThatAreThere() throws IOException {
        var folder = Path.of("src/main/resources");
        try (var files = Files.walk(folder.resolve("law"));
                var index = Files.lines(folder.resolve(RulebookFiles.INDEX))) {
            assertThat(index)
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(it -> it.toString().endsWith(".yaml"))
                                    .map(it -> folder.relativize(it).toString())
                                    .filter(it -> !it.equals(NotJudged.FILE))
                                    .toList());
        }
    }

    @Test
    void aSoundFileIsReadWithItsPeriodsAndCitations() {
        var book = of(VALUE, RULE);
        var before = book.value("planning.age.months-left")
                .on(LocalDate.parse("2025-10-07"), "tier-1")
                .orElseThrow();
        assertThat(before.number()).isEqualTo(50);
        assertThat(before.to()).isEqualTo("2025-10-08");
        var since = book.on(LocalDate.parse("2025-10-08")).value("planning.age.months-left", "tier-2");
        assertThat(since.number()).isEqualTo(120);
        assertThat(since.name()).isEqualTo("planning.age.months-left.tier-2");
        assertThat(since.citation())
                .isEqualTo(new Citation("B", "II.5.2", Standing.OFFICIAL, LocalDate.parse("2026-11-23")));
    }

    /** Each of these was seen red once by switching its check off. */
    @ParameterizedTest(name = "{0}: {1} -> {2} is refused, naming {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no unit          | unit: months                       | note: none                       | unit must be given",
                "unknown unit     | unit: months                       | unit: moons                      | unit (moons) must be one of",
                "no date          | from: 2025-10-08, tier             | tier                             | values[1].from must be given",
                "no act           | act: B,                            |                                  | values[1].by.act must be given",
                "no clause        | clause: II.5.2,                    |                                  | values[1].by.clause must be given",
                "no standing      | , standing: OFFICIAL               |                                  | values[1].by.standing must be given",
                "unknown standing | standing: OFFICIAL                 | standing: SURE                   | values[1].by.standing (SURE) must be one of",
                "no citation      | by: {act: B, clause: II.5.2, standing: OFFICIAL}, |                   | values[1].by must be given",
                "no checked day   | OFFICIAL}, checked: 2026-11-23     | OFFICIAL}                        | values[1].checked must be given",
                "impossible date  | from: 2025-10-08, tier             | from: 2025-02-30, tier           | values[1].from (2025-02-30) must be a day",
                "overlap          | to: 2025-10-08                     | to: 2025-10-09                   | values must hold periods that do not overlap",
                "end before start | to: 2025-10-08                     | to: 2020-10-08                   | values[0].to (2020-10-08) must be after from",
                "key missing      | tier-1: 60,                        |                                  | values[1].tier-1 must be given",
                "key misspelt     | tier-1: 60                         | tier-1: 60, tier1: 60            | values[1].tier1 must be one of",
                "a second root    | unit: months                       | {unit: months, colour: red}      | must be YAML",
                "root misspelt    | keys:                              | kees:                            | kees must be one of",
                "not a number     | tier-1: 60                         | tier-1: sixty                    | values[1].tier-1 (sixty) must be a whole number",
                "a fraction       | tier-1: 60                         | tier-1: 60.5                     | values[1].tier-1 (60.5) must be a whole number",
                "below zero       | tier-1: 60                         | tier-1: -60                      | values[1].tier-1 (-60) must be a whole number",
                "no rounding      | unit: months                       | unit: percent                    | rounding must be given",
                "a key twice      | tier-1: 60                         | tier-1: 60, tier-1: 61           | must be YAML"
            })
    void aValueThatCannotBeLawIsRefused(String name, String search, String replacement, String message) {
        var broken = VALUE.replace(search, replacement == null ? "" : replacement);
        assertThat(broken).isNotEqualTo(VALUE);
        assertThatThrownBy(() -> of(broken, RULE))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2} is refused, naming {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no severity       | severity: BAR                    |                               | severity must be given",
                "unknown severity  | severity: BAR                    | severity: SCOLD               | severity (SCOLD) must be one of",
                "no English title  | , en: Age                        |                               | title.en must be given",
                "no period         | from: 2025-10-08,                |                               | in-force[0].from must be given",
                "no citation       | by: {act: B, clause: II.5.2, standing: OFFICIAL}, |              | in-force[0].by must be given",
                "unknown parameter | months-left                      | months-right                  | parameters (planning.age.months-right) must name",
                "a gap in values   | from: 2025-10-08                 | from: 2020-10-08              | in-force must lie where planning.age.months-left has a value",
                "unknown field     | severity: BAR                    | colour: red                   | colour must be one of"
            })
    void aRuleThatCannotBeLawIsRefused(String name, String search, String replacement, String message) {
        var broken = RULE.replace(search, replacement == null ? "" : replacement);
        assertThat(broken).isNotEqualTo(RULE);
        assertThatThrownBy(() -> of(VALUE, broken))
                .isInstanceOf(RulebookRefused.class)
                .hasMessageContaining(RULE_FILE)
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> of("", RULE)).hasMessageContaining(FILE).hasMessageContaining("must be a map");
    }

    @Test
    void theHashNamesTheContentNotItsLayout() {
        var hash = of(VALUE, RULE).hash();
        assertThat(hash).hasSize(64);
        assertThat(of(
                                "# a remark\n"
                                        + VALUE.replace(
                                                "from: 2025-10-08, tier-1: 60", "tier-1:   60, from: 2025-10-08"),
                                RULE)
                        .hash())
                .isEqualTo(hash);
        assertThat(of(VALUE.replace("tier-1: 60", "tier-1: 61"), RULE).hash()).isNotEqualTo(hash);
        assertThat(of(VALUE.replace("2026-11-23}\n  -", "2026-11-22}\n  -"), RULE)
                        .hash())
                .isNotEqualTo(hash);
        assertThat(of(VALUE, RULE.replace("BAR", "WARN")).hash()).isNotEqualTo(hash);
        assertThat(Rulebook.bundled().hash()).isEqualTo(Rulebook.bundled().hash());
    }

    @Test
    void aValueNobodyVerifiedNeverBars() {
        var on = LocalDate.parse("2025-10-08");
        var rule = new Rule<String>() {
            @Override
            public String id() {
                return "PL-10";
            }

            @Override
            public Verdict judge(String it, Law law) {
                var minimum = law.value("planning.age.months-left", "tier-1");
                return law.finding(this)
                        .atLeast(minimum, 1, new Text("Còn", "Left"))
                        .verdict();
            }
        };
        assertThat(rule.judge("", of(VALUE, RULE).on(on)).outcome()).isEqualTo(Outcome.BARRED);
        var doubted = of(VALUE.replace("OFFICIAL", "UNVERIFIED"), RULE).on(on);
        assertThat(rule.judge("", doubted).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(rule.judge("", doubted).grounds().because().vi()).contains("chưa được kiểm chứng");
        assertThat(rule.judge(
                                "",
                                of(VALUE, RULE.replace("OFFICIAL", "UNVERIFIED"))
                                        .on(on))
                        .outcome())
                .isEqualTo(Outcome.WARNED);
    }

    @ParameterizedTest(name = "{0} percent of {1}: at least {2}, half up {3}")
    @CsvSource({
        "15, 20, 3, 3",
        "15, 21, 4, 3",
        "150, 15, 23, 23",
        "150, 9, 14, 14",
        "150, 50, 75, 75",
        "10, 0, 0, 0",
        "15, 10, 2, 2",
        "14, 10, 2, 1"
    })
    void sharesAreWholeNumbers(long percent, long whole, long atLeast, long halfUp) {
        assertThat(Share.atLeast(percent, whole)).isEqualTo(atLeast);
        assertThat(Share.halfUp(percent, whole)).isEqualTo(halfUp);
    }

    private static Rulebook of(String value, String rule) {
        var files = new HashMap<>(Map.of(FILE, value));
        files.put(RULE_FILE, rule);
        return RulebookFiles.of(files);
    }
}
