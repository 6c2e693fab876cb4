package vn.kecan.planning.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a value holds, and for which units. */
class PeriodsAndSubtreesTest {

    private static final String VALUE = """
            unit: months
            keys: [tier-1, tier-2]
            values:
              - {from: 2021-01-01, to: 2025-10-08, tier-1: 50, tier-2: 100, by: {act: A, clause: "1", standing: REPORTED}, checked: 2026-11-23}
              - {from: 2025-10-08, tier-1: 60, tier-2: 120, by: {act: B, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}
            """;
    private static final String RULE = """
            title: {vi: Tuổi, en: Age}
            scope: {vi: mọi cấp, en: every level}
            severity: BAR
            parameters: [planning.age.months-left]
            in-force:
              - {from: 2025-10-08, by: {act: B, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}
            """;

    private static final Lineage CITY = unit -> unit.equals("HN") ? List.of(unit) : List.of(unit, "HN");

    @Test
    void whatAnAuthoritySetsHoldsForTheNearestUnitAndItsOwnPeriod() {
        var set = VALUE.replace(
                        "unit: months",
                        "unit: months\ndelegated: {to: [CITY], by: {act: B, clause: II.6.3, standing: OFFICIAL}, checked: 2026-11-23}")
                .replace("from: 2025-10-08, tier", "from: 2025-10-08, for: HN, tier")
                .replace("from: 2021-01-01", "from: 2021-01-01, for: '00004'");
        var law = of(set, RULE).on(LocalDate.parse("2025-10-08")).among(CITY);
        var before = of(set, RULE).on(LocalDate.parse("2025-10-07")).among(CITY);
        assertThat(law.valueFor("00004", "planning.age.months-left", "tier-1"))
                .map(Parameter::number)
                .contains(60L);
        assertThat(before.valueFor("00004", "planning.age.months-left", "tier-1"))
                .map(Parameter::number)
                .contains(50L);
        assertThat(before.valueFor("00008", "planning.age.months-left", "tier-1"))
                .isEmpty();
        assertThat(law.rulebook().value("planning.age.months-left").on(LocalDate.parse("2025-10-08")))
                .isEmpty();
        assertThat(law.rulebook().value("planning.age.months-left").delegation().levels())
                .containsExactly("CITY");
    }

    @Test
    void whatAnAuthoritySetsMayHaveNoValueYetButAnythingElseMust() {
        var none =
                "unit: months\ndelegated: {to: [CITY], by: {act: B, clause: II.6.3, standing: OFFICIAL}, checked: 2026-11-23}\n";
        var law = of(none, RULE).on(LocalDate.parse("2025-10-08")).among(CITY);
        assertThat(law.valueFor("HN", "planning.age.months-left", "value")).isEmpty();
        assertThatThrownBy(() -> of("unit: months\n", RULE)).hasMessageContaining("values must be given");
        assertThatThrownBy(() -> of(VALUE.replace("to: 2025-10-08", "for: HN, to: 2025-10-08"), RULE))
                .hasMessageContaining("leaves this parameter to nobody");
    }

    @Test
    void periodsMayBeWrittenInAnyOrderButMustNotOverlap() {
        var first =
                "  - {from: 2025-10-08, to: 2026-01-01, by: {act: B, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}\n";
        var second = "  - {from: 2026-01-01, by: {act: C, clause: II.5.2, standing: OFFICIAL}, checked: 2026-11-23}\n";
        var head = RULE.substring(0, RULE.indexOf("  - {from"));
        var book = of(VALUE, head + second + first);
        assertThat(book.rule("PL-10").orElseThrow().enactments())
                .extracting(it -> it.citation().act())
                .containsExactly("B", "C");
        assertThatThrownBy(() -> of(VALUE, head + second + first.replace("to: 2026", "to: 2027")))
                .hasMessageContaining("in-force must hold periods that do not overlap");
        assertThatThrownBy(() -> of(VALUE, head + second.replace("by:", "colour: red, by:")))
                .hasMessageContaining("in-force[0].colour must be one of");
    }

    @Test
    void outsideItsPeriodsTheNearestValueOfAParameterIsNamed() {
        var dated = of(VALUE, RULE).value("planning.age.months-left");
        assertThat(dated.nearest(LocalDate.parse("2019-01-01"), "tier-1").number())
                .isEqualTo(50);
        assertThat(dated.nearest(LocalDate.parse("2030-01-01"), "tier-1").number())
                .isEqualTo(60);
        var ended = of(
                        VALUE.replace("from: 2025-10-08, tier", "from: 2025-10-08, to: 2026-01-01, tier"),
                        RULE.replace("from: 2025-10-08", "from: 2025-10-08, to: 2026-01-01"))
                .value("planning.age.months-left");
        assertThat(ended.nearest(LocalDate.parse("2030-01-01"), "tier-1").number())
                .isEqualTo(60);
    }

    @Test
    void valuesOfTwoUnitsMayOverlapButNotTwoOfOne() {
        var set = VALUE.replace(
                        "unit: months",
                        "unit: months\ndelegated: {to: [CITY], by: {act: B, clause: II.6.3, standing: OFFICIAL}, checked: 2026-11-23}")
                .replace("to: 2025-10-08", "for: HN");
        assertThat(of(set, RULE).value("planning.age.months-left").all()).hasSize(2);
        assertThatThrownBy(() -> of(set.replace("from: 2025-10-08, tier", "for: HN, from: 2025-10-08, tier"), RULE))
                .hasMessageContaining("values must hold periods that do not overlap");
    }

    private static Rulebook of(String value, String rule) {
        return RulebookFiles.of(Map.of("law/planning/age/months-left.yaml", value, "law/rules/PL-10.yaml", rule));
    }
}
