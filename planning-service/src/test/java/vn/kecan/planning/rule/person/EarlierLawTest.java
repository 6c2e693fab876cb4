package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Edges of earlier values and of the rules that only begin. */
class EarlierLawTest {

    @ParameterizedTest(name = "{0} speaks on {1}: {2}")
    @CsvSource({
        "PL-11, 2025-2030, 2025-10-07, false", "PL-11, 2025-2030, 2025-10-08, true",
        "PL-13, 2030-2035, 2025-11-20, false", "PL-13, 2030-2035, 2025-11-21, true"
    })
    void aRuleBeginsOnItsDay(String rule, String term, String lawAt, boolean speaks) {
        assertThat(Case.lawful().term(term).lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    @ParameterizedTest(name = "PL-06 on {0} allows {1}")
    @CsvSource({"2021-12-27, 3", "2025-10-07, 3", "2025-10-08, 3"})
    void postsPerPerson(String lawAt, long most) {
        var verdict = Case.lawful().lawAt(lawAt).by("PL-06");
        assertThat(verdict.grounds().parameter().number()).isEqualTo(most);
    }

    @ParameterizedTest(name = "RO-06 on {0}, non-local head {1}, asks for {2} months")
    @CsvSource({
        "2022-04-28, false, 120", "2025-06-30, false, 120", "2025-07-01, false, 120",
        "2022-04-28, true, 60", "2025-06-30, true, 60", "2025-07-01, true, 60"
    })
    void serviceLeftForRotation(String lawAt, boolean head, long months) {
        var verdict = Case.lawful()
                .purpose(Purpose.ROTATE)
                .forPost(Case.post("00008-SEC", PostKind.SECRETARY, 5, "HN", PoliticalTheory.ADVANCED, head))
                .lawAt(lawAt)
                .by("RO-06");
        assertThat(verdict.grounds().parameter().number()).isEqualTo(months);
    }
}
