package vn.kecan.planning.rule.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.Eligible;

/** 80/2025/QH15 Điều 38.2, 170/2025/NĐ-CP Điều 25 and 26: RO-17, RO-20, RO-21. */
class MoveTest {

    private static final Post HEAD = Case.post("00008-HEAD", PostKind.HEAD, 6);

    @ParameterizedTest(name = "RO-17 investigated {0}: {1}")
    @CsvSource({"true, BARRED", "false, ALLOWED", ", UNKNOWN"})
    void nobody_under_investigation_is_moved(@Nullable Boolean investigated, Outcome outcome) {
        for (var purpose :
                new Purpose[] {Purpose.APPOINT, Purpose.ROTATE, Purpose.TRANSFER, Purpose.SECOND, Purpose.ELECT}) {
            var it = Case.lawful().purpose(purpose).forPost(HEAD);
            if (investigated != null) {
                it.states(Says.that().investigated(investigated).done());
            }
            assertThat(it.by("RO-17").outcome()).as(purpose.name()).isEqualTo(outcome);
        }
    }

    @Test
    void a_missing_word_names_the_fact_and_its_keeper_and_leaves_the_answer_open() {
        var it = Case.lawful().purpose(Purpose.ELECT).term("2025-2030");
        assertThat(it.by("RO-17").grounds().facts())
                .containsEntry("missing", "investigated")
                .containsEntry("keptBy", "HN");
        assertThat(it.judged().eligible()).isEqualTo(Eligible.UNKNOWN);
        assertThat(it.states(Says.that().investigated(false).done()).judged().eligible())
                .isEqualTo(Eligible.YES);
    }

    @ParameterizedTest(name = "RO-17 disciplined until {0}: {1}, flips {2}")
    @CsvSource({"2025-12-02, BARRED, 2025-12-02", "2025-12-01, ALLOWED,", ", BARRED,"})
    void nor_is_who_is_disciplined(@Nullable String lapses, Outcome outcome, @Nullable LocalDate flips) {
        var it = Case.lawful()
                .purpose(Purpose.TRANSFER)
                .forPost(HEAD)
                .onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-01-01", lapses))
                .states(Says.that().investigated(false).done());
        assertThat(it.by("RO-17").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-17").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void planning_and_staying_are_no_moves() {
        assertThat(Case.lawful().speaks("RO-17")).isFalse();
        assertThat(Case.lawful().purpose(Purpose.STAY).speaks("RO-17")).isFalse();
    }

    @ParameterizedTest(name = "RO-20 child born {0}, wishes {1}: {2}, flips {3}")
    @CsvSource({"2022-12-02, false, BARRED, 2025-12-02", "2022-12-01, false, ALLOWED,", "2022-12-02, true, ALLOWED,"})
    void a_child_under_three_years_unless_wished(
            String born, boolean wishes, Outcome outcome, @Nullable LocalDate flips) {
        var said = Says.that().investigated(false).impeded(false).childBornOn(born);
        var it = transfer().states((wishes ? said.wishes() : said).done());
        assertThat(it.by("RO-20").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-20").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void each_obstacle_is_named() {
        var it = transfer()
                .onFile(OnFile.discipline(Discipline.Kind.WARNING, "2025-01-01", null))
                .holds(seconded("2025-01-01"))
                .states(Says.that()
                        .investigated(true)
                        .impeded(true)
                        .childBornOn("2024-01-01")
                        .done());
        assertThat(it.by("RO-20").grounds().facts())
                .containsEntry(
                        "obstacles",
                        List.of(
                                "DISCIPLINE",
                                "INVESTIGATION",
                                "ON_SECONDMENT",
                                "SMALL_CHILD",
                                "ILLNESS_STUDY_MATERNITY_OR_HARDSHIP"));
        assertThat(it.by("RO-20").grounds().flipsOn()).isNull();
    }

    @ParameterizedTest(name = "RO-20 and RO-21, not stated {0}")
    @CsvSource({"investigated", "impeded"})
    void what_was_not_stated_is_asked_for(String field) {
        var said = field.equals("impeded") ? Says.that().investigated(false) : Says.that();
        assertThat(transfer().states(said.done()).by("RO-20").grounds().facts()).containsEntry("missing", field);
        assertThat(transfer()
                        .purpose(Purpose.SECOND)
                        .states(said.done())
                        .by("RO-21")
                        .grounds()
                        .facts())
                .containsEntry("missing", field);
    }

    @ParameterizedTest(name = "RO-21 for {0} months: {1}")
    @CsvSource({"36, ALLOWED", "37, BARRED"})
    void a_secondment_of_three_years(int months, Outcome outcome) {
        var it = transfer()
                .purpose(Purpose.SECOND)
                .states(Says.that()
                        .investigated(false)
                        .impeded(false)
                        .months(months)
                        .done());
        assertThat(it.by("RO-21").outcome()).isEqualTo(outcome);
        assertThat(it.states(Says.that().impeded(true).months(12).done())
                        .by("RO-21")
                        .outcome())
                .isEqualTo(Outcome.BARRED);
    }

    /** Three years are not too long, so the obstacles of a transfer are asked for; over three years bar at once. */
    @ParameterizedTest(name = "RO-21 for {0} months, nothing else stated: {1}")
    @CsvSource({"36, UNKNOWN", "37, BARRED"})
    void exactly_three_years_are_asked_further(int months, Outcome outcome) {
        var it = transfer()
                .purpose(Purpose.SECOND)
                .states(Says.that().months(months).done());
        assertThat(it.by("RO-21").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "RO-21 seconded since {0}: {1}, flips {2}")
    @CsvSource({"2022-11-30, BARRED,", "2022-12-01, ALLOWED, 2025-12-02", "2023-12-01, ALLOWED, 2026-12-02"})
    void it_ends_after_three_years(String since, Outcome outcome, @Nullable LocalDate flips) {
        var it = Case.lawful().holds(seconded(since)).forPost(HEAD).purpose(Purpose.STAY);
        assertThat(it.by("RO-21").outcome()).isEqualTo(outcome);
        assertThat(it.by("RO-21").grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void who_is_appointed_stays_without_an_end() {
        assertThat(Case.lawful().purpose(Purpose.STAY).speaks("RO-21")).isFalse();
    }

    @ParameterizedTest(name = "{0} on law day {1}: speaks {2}")
    @CsvSource({
        "RO-17, TRANSFER, 2025-06-30, false", "RO-17, TRANSFER, 2025-07-01, true",
        "RO-20, TRANSFER, 2025-06-30, false", "RO-20, TRANSFER, 2025-07-01, true",
        "RO-21, SECOND, 2025-06-30, false", "RO-21, SECOND, 2025-07-01, true"
    })
    void each_from_its_day(String rule, Purpose purpose, String lawAt, boolean speaks) {
        assertThat(transfer().purpose(purpose).lawAt(lawAt).speaks(rule)).isEqualTo(speaks);
    }

    private static Case transfer() {
        return Case.lawful().purpose(Purpose.TRANSFER).forPost(HEAD);
    }

    private static HeldPost seconded(String since) {
        return Case.held(HEAD, PostingKind.SECONDED, Case.unit("00008", Level.COMMUNE, 1), since, null);
    }
}
