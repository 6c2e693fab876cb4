package vn.kecan.planning.decision.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.ParameterChange;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Standing;
import vn.kecan.platform.problem.ProblemException;

/** Who may set what: the clause says to which level it leaves a parameter. */
class ReviseTest {

    private static final LocalDate DAY = LocalDate.parse("2026-01-01");
    private static final Rulebook BOOK = Rulebook.read("""
            {"law/planning/share.yaml":{"unit":"persons","delegated":{"to":["CITY","PROVINCE"],
             "by":{"act":"45-HD/BTCTW","clause":"II.6.3","standing":"OFFICIAL"},"checked":"2026-11-23"}},
             "law/planning/plain.yaml":{"unit":"persons","values":[{"from":"2025-01-01","value":3,
             "by":{"act":"A","clause":"1","standing":"OFFICIAL"},"checked":"2026-11-23"}]}}""");

    private static ParameterChange change(String parameter, @Nullable String unit, long value) {
        var by = new Citation("5-QĐ/TU", "1", Standing.OFFICIAL, DAY);
        return new ParameterChange(parameter, unit, DAY, null, Map.of("value", value), by);
    }

    @Test
    void a_unit_of_the_level_named_sets_it() {
        var after = Revise.with(BOOK, List.of(change("planning.share", "HN", 5)), "CITY");
        assertThat(after.on(DAY).valueFor("HN", "planning.share").orElseThrow().number())
                .isEqualTo(5);
    }

    @Test
    void another_level_or_another_parameter_does_not() {
        assertThatThrownBy(() -> Revise.with(BOOK, List.of(change("planning.share", "00004", 5)), "COMMUNE"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().violations().getFirst().field())
                                .isEqualTo("unit"));
        assertThatThrownBy(() -> Revise.with(BOOK, List.of(change("planning.plain", "HN", 5)), "CITY"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().violations().getFirst().field())
                                .isEqualTo("changes"));
    }

    @Test
    void what_changes_nothing_is_no_amendment() {
        var once = Revise.with(BOOK, List.of(change("planning.plain", null, 4)), null);
        assertThat(once.hash()).isNotEqualTo(BOOK.hash());
        assertThatThrownBy(() -> Revise.with(once, List.of(change("planning.plain", null, 4)), null))
                .isInstanceOf(ProblemException.class);
    }
}
