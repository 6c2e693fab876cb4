package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kecan.planning.rotation.due.WardFacts.DAY;
import static vn.kecan.planning.rotation.due.WardFacts.due;
import static vn.kecan.planning.rotation.due.WardFacts.heads;
import static vn.kecan.planning.rotation.due.WardFacts.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;

/** RO-02, RO-03, RO-18: heads of posts for those who are not of the place; who is local is decided, never derived. */
class NonLocalHeadTest {

    @Test
    void a_head_of_whom_nobody_has_decided_is_unknown_whatever_his_home() {
        var it = one(heads("W", Level.COMMUNE, true));
        assertThat(it.kind()).isEqualTo(DueKind.NON_LOCAL_HEAD);
        assertThat(it.rule()).isEqualTo("RO-18");
        assertThat(it.dueOn()).isNull();
        assertThat(it.state(DAY)).isEqualTo(DueState.UNKNOWN);
        assertThat(it.standing().local()).isNull();
        assertThat(it.standing().homeProvince()).isEqualTo("01");
        assertThat(it.standing().homeCommune()).isEqualTo("00008");
        assertThat(it.because().en()).contains("kept by HN");
    }

    @ParameterizedTest(name = "decided local {0} for {1} from {2} until {3}: due {4}")
    @CsvSource({
        "true, W, 2024-05-01,, 2025-04-14",
        "true, W, 2025-08-01,, 2025-08-01",
        "true, W, 2025-12-01,, 2025-12-01",
        "true, W, 2025-12-02,, UNKNOWN",
        "true, W, 2024-05-01, 2025-12-01, UNKNOWN",
        "true, HN, 2024-05-01,, UNKNOWN",
        "true, 01, 2024-05-01,, UNKNOWN",
        "false, W, 2024-05-01,, NONE"
    })
    void a_local_head_is_due_since_all_of_it_holds(
            boolean local, String place, LocalDate from, @Nullable LocalDate to, String due) {
        var raw = heads("W", Level.COMMUNE, true).flag("C1", place, local, from, to);
        switch (due) {
            case "NONE" -> assertThat(due(raw)).isEmpty();
            case "UNKNOWN" -> assertThat(one(raw).dueOn()).isNull();
            default -> assertThat(one(raw).dueOn()).isEqualTo(due);
        }
    }

    @ParameterizedTest(name = "{0}, for a non-local by its record {1}, law of {2}: {3}")
    @CsvSource({
        "CITY, false, 2025-12-01, RO-03",
        "CITY, true, 2025-12-01, RO-03",
        "DISTRICT, false, 2025-06-30, RO-03",
        "DISTRICT, false, 2025-07-01,",
        "COMMUNE, false, 2025-12-01,",
        "COMMUNE, true, 2025-12-01, RO-18",
        "COMMUNE, true, 2025-04-13, RO-02",
        "UPPER_GRASSROOTS, true, 2025-12-01, RO-02",
        "COMMUNE, true, 2022-04-27,"
    })
    void the_clause_that_asks_for_a_non_local(Level level, boolean nonLocal, LocalDate lawAt, @Nullable String rule) {
        var found = FoundDue.of(heads("Z", level, nonLocal), "HN", DAY, lawAt, 0).stream()
                .filter(it -> it.kind() == DueKind.NON_LOCAL_HEAD)
                .map(Due::rule)
                .toList();
        assertThat(found).isEqualTo(rule == null ? List.of() : List.of(rule));
    }
}
