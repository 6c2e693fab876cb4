package vn.kecan.planning.rule.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The month on which each level measures the age of its candidates, and both sides of the sixty months before it. */
class ElectionMonthTest {

    /** Men retire at 732 months in 2024, 735 in 2025, 738 in 2026, from 2028 on 744: where a year ends, the margin jumps. */
    @ParameterizedTest(name = "CM-09 {0} {1} {2} measures in {3}; born {4}: {5}, margin {6}")
    @CsvSource({
        "2025-2030, GRASSROOTS, EXECUTIVE_COMMITTEE, 2025-04, 1968-04, ALLOWED, 0",
        "2025-2030, GRASSROOTS, EXECUTIVE_COMMITTEE, 2025-04, 1968-03, BARRED, -1",
        "2025-2030, UPPER_GRASSROOTS, EXECUTIVE_COMMITTEE, 2025-06, 1968-06, ALLOWED, 0",
        "2025-2030, UPPER_GRASSROOTS, EXECUTIVE_COMMITTEE, 2025-06, 1968-05, BARRED, -1",
        "2025-2030, COMMUNE, EXECUTIVE_COMMITTEE, 2025-07, 1968-07, ALLOWED, 0",
        "2025-2030, COMMUNE, EXECUTIVE_COMMITTEE, 2025-07, 1968-06, BARRED, -1",
        "2025-2030, CITY, EXECUTIVE_COMMITTEE, 2025-09, 1968-09, ALLOWED, 0",
        "2025-2030, CITY, EXECUTIVE_COMMITTEE, 2025-09, 1968-08, BARRED, -1",
        "2025-2030, COMMUNE, COUNCIL_CHAIR, 2026-03, 1969-03, ALLOWED, 0",
        "2025-2030, COMMUNE, COUNCIL_CHAIR, 2026-03, 1969-02, BARRED, -1",
        "2020-2025, GRASSROOTS, EXECUTIVE_COMMITTEE, 2020-04, 1964-01, ALLOWED, 0",
        "2020-2025, GRASSROOTS, EXECUTIVE_COMMITTEE, 2020-04, 1963-12, WARNED, -4",
        "2020-2025, UPPER_GRASSROOTS, EXECUTIVE_COMMITTEE, 2020-06, 1964-03, ALLOWED, 0",
        "2020-2025, UPPER_GRASSROOTS, EXECUTIVE_COMMITTEE, 2020-06, 1964-02, WARNED, -1",
        "2020-2025, COMMUNE, EXECUTIVE_COMMITTEE, 2020-04, 1964-01, ALLOWED, 0",
        "2020-2025, COMMUNE, EXECUTIVE_COMMITTEE, 2020-04, 1963-12, WARNED, -4",
        "2020-2025, PROVINCE, EXECUTIVE_COMMITTEE, 2020-09, 1964-06, ALLOWED, 0",
        "2020-2025, PROVINCE, EXECUTIVE_COMMITTEE, 2020-09, 1964-05, WARNED, -1",
        "2020-2025, COMMUNE, COUNCIL_CHAIR, 2021-03, 1964-10, ALLOWED, 1",
        "2020-2025, COMMUNE, COUNCIL_CHAIR, 2021-03, 1964-09, WARNED, -3"
    })
    void sixtyMonthsBeforeTheMonthOfTheLevel(
            String term, Level level, PostKind kind, String month, String born, Outcome outcome, long margin) {
        var verdict = Case.lawful()
                .purpose(Purpose.ELECT)
                .term(term)
                .in(Case.unit("00004", level, 1))
                .forPost(Case.post("00004-X", kind, 8))
                .born(born)
                .by("CM-09");
        assertThat(verdict.grounds().facts()).containsEntry("referenceMonth", month);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }
}
