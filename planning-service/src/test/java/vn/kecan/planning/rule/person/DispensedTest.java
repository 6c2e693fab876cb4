package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Period;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Lifted;
import vn.kecan.planning.rule.eligibility.Nomination;

/** A bar is lifted only by a dispensation in force from that very rule, where the rule's clause lets somebody dispense. */
class DispensedTest {

    private static final Rulebook DISPENSABLE =
            Rulebook.read(Rulebook.bundled().text().replace("\"law/rules/PL-10.yaml\":{", """
                    "law/rules/PL-10.yaml":{"dispensation":{"authority":{"vi":"cấp có thẩm quyền","en":"the level"},\
                    "by":{"act":"X","clause":"1","standing":"OFFICIAL"},"checked":"2026-11-23"},"""));

    private static final Nomination TOO_OLD = Case.lawful().born("1969-06").nomination();

    private static Dispensation from(String rule, String from, String to) {
        var period = new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
        return new Dispensation(UUID.randomUUID(), rule, period, "Ban Thường vụ", "đặc biệt", "9-QĐ");
    }

    private static Outcome outcome(Rulebook book, Dispensation granted) {
        var law = book.on(TOO_OLD.asOf());
        var verdicts = Eligibility.judge(TOO_OLD, law).verdicts();
        return Lifted.by(List.of(granted), verdicts, law, TOO_OLD.asOf()).stream()
                .filter(it -> it.rule().equals("PL-10"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "PL-10, 2025-12-01, 2025-12-02, DISPENSED",
        "PL-10, 2025-11-01, ,           DISPENSED",
        "PL-10, 2025-12-02, ,           BARRED",
        "PL-10, 2025-11-01, 2025-12-01, BARRED",
        "PL-02, 2025-11-01, ,           BARRED",
    })
    void only_that_rule_and_only_in_its_time(String rule, String from, String to, Outcome expected) {
        assertThat(outcome(DISPENSABLE, from(rule, from, to))).isEqualTo(expected);
    }

    @Test
    void a_clause_that_lets_nobody_dispense_bars_all_the_same() {
        assertThat(outcome(Rulebook.bundled(), from("PL-10", "2025-11-01", null)))
                .isEqualTo(Outcome.BARRED);
    }

    @Test
    void the_bar_stays_to_be_read_and_no_longer_bars() {
        var law = DISPENSABLE.on(TOO_OLD.asOf());
        var course = JudgeNomination.follow(TOO_OLD, law, List.of(from("PL-10", "2025-11-01", "2026-02-01")));
        var verdict = course.verdicts().stream()
                .filter(Verdict.Dispensed.class::isInstance)
                .findFirst()
                .orElseThrow();
        var view = VerdictView.of(verdict);
        assertThat(view.margin()).isNegative();
        assertThat(view.because().en())
                .contains("short")
                .contains("Barred, dispensed by Ban Thường vụ, 9-QĐ: đặc biệt");
        assertThat(view.because().vi()).contains("cho miễn");
        assertThat(view.dispensation()).isNotNull();
        assertThat(view.flipsOn()).isEqualTo("2026-02-01");
        assertThat(view.ceasesOn()).isEqualTo("2026-02-01");
        assertThat(Eligible.from(course.verdicts(), law)).isEqualTo(Eligible.YES);
        assertThat(Eligible.from(Eligibility.judge(TOO_OLD, law).verdicts(), law))
                .isEqualTo(Eligible.NO);
    }
}
