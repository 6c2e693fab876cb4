package vn.kecan.planning.rotation.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rotation.move.PlanContent.NamedRole;
import vn.kecan.planning.testing.World;

/** 65-QĐ/TW Điều 4.1 and 170/2025/NĐ-CP Điều 44 to 49: RO-01, RO-11, RO-12, RO-13, RO-14. */
class MoveRulesTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-26");
    private static final World CITY = World.city()
            .unit("HN-DEPT", "HN", UnitKind.DEPARTMENT, Level.CITY)
            .post("HN-DEPT-HEAD", "HN-DEPT", PostKind.HEAD, 4, 1, "HN")
            .post("HN-DEPT-DEP", "HN-DEPT", PostKind.DEPUTY_HEAD, 5, 4, "HN")
            .unit("HN-BODY", "HN", UnitKind.PARTY_BODY, Level.UPPER_GRASSROOTS)
            .post("HN-BODY-HEAD", "HN-BODY", PostKind.SECRETARY, 4, 1, "HN")
            .post("00004-FRONT", "00004", PostKind.FRONT_CHAIR, 7, 1, "HN");

    @ParameterizedTest(name = "RO-01 {0} -> {1}: {2}, form 11 {3}")
    @CsvSource({
        "HN-DEPT-HEAD, 00004-SEC, DOWN, CITY_TO_COMMUNE",
        "HN-BODY-HEAD, 00004-SEC, DOWN, CITY_TO_COMMUNE",
        "00004-SEC, HN-DEPT-HEAD, UP, COMMUNE_TO_CITY",
        "00004-SEC, 00008-SEC, LATERAL_PLACE, COMMUNE_TO_COMMUNE",
        "HN-DEPT-HEAD, HN-BODY-HEAD, LATERAL_BODY, SECTOR_TO_SECTOR",
        "00004-SEC, 00004-CHAIR, LATERAL_BODY, OFFICE_TO_OFFICE",
        "00004-CHAIR, 00004-FRONT, LATERAL_BODY, OFFICE_TO_OFFICE",
        "HN-DEPT-HEAD, DN-SEC, LATERAL_PLACE, OTHER",
    })
    void the_direction_follows_from_levels_and_places(String from, String to, Direction direction, DirectionCode code) {
        for (var stated : Direction.values()) {
            var verdict = direction(from, to, stated, "2026-11-26");
            assertThat(verdict.outcome())
                    .as(stated.name())
                    .isEqualTo(stated == direction ? Outcome.ALLOWED : Outcome.BARRED);
            assertThat(verdict.grounds().facts()).containsEntry("computed", direction.name());
        }
        assertThat(code(from, to)).isEqualTo(code);
    }

    @Test
    void two_posts_of_one_body_have_no_direction_and_the_record_does_not_tell() {
        assertThat(direction("00004-SEC", "00004-DEP", Direction.LATERAL_BODY, "2026-11-26")
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(code("00004-SEC", "00004-DEP")).isEqualTo(DirectionCode.OFFICE_TO_OFFICE);
        assertThat(code("HN-DEPT-HEAD", "HN-DEPT-DEP")).isEqualTo(DirectionCode.OFFICE_TO_OFFICE);
    }

    @ParameterizedTest(name = "RO-01 on {0}: speaks {1}")
    @CsvSource({"2022-04-27, false", "2022-04-28, true"})
    void directions_are_asked_for_since_regulation_65(String day, boolean speaks) {
        var it = new DirectedMove("c", station("00004-SEC"), station("00008-SEC"), Direction.UP);
        assertThat(MoveJudgement.of(it, on(day)).isEmpty()).isEqualTo(!speaks);
    }

    @Test
    void from_a_district_down_goes_who_comes_to_a_ward() {
        var district = new Unit("D", "D", null, UnitKind.DISTRICT, "HN", Level.DISTRICT, null, LocalDate.EPOCH, null);
        var there = new Station(station("00004-SEC").post(), district, district);
        assertThat(new DirectedMove("c", there, station("00004-SEC"), Direction.DOWN).computed())
                .contains(Direction.DOWN);
    }

    @Test
    void a_plan_that_states_all_seven_items_is_whole() {
        assertThat(only("RO-11", MoveJudgement.of(whole(), law())).outcome()).isEqualTo(Outcome.ALLOWED);
    }

    @ParameterizedTest(name = "RO-11 without {0}")
    @ValueSource(strings = {"positions", "form", "places", "duration", "benefits", "afterwards", "start"})
    void every_one_of_the_seven_items_is_asked_for(String item) {
        var verdict = only("RO-11", MoveJudgement.of(without(item), law()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BARRED);
        assertThat(verdict.grounds().facts()).containsEntry("missing", List.of(item));
    }

    @Test
    void a_blank_item_is_not_stated() {
        var it = new PlanContent(" ", "f", List.of("00004"), 36, "b", "a", DAY, List.of());
        assertThat(only("RO-11", MoveJudgement.of(it, law())).outcome()).isEqualTo(Outcome.BARRED);
    }

    @ParameterizedTest(name = "law of {0}: {1}")
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    void plans_steps_roles_and_ends_are_asked_for_since_decree_170(String day, boolean speaks) {
        var law = on(day);
        assertThat(MoveJudgement.of(without("form"), law).isEmpty()).isEqualTo(!speaks);
        assertThat(MoveJudgement.of(new StepsTaken(List.of(), DAY), law).isEmpty())
                .isEqualTo(!speaks);
        assertThat(MoveJudgement.of(new RolesTaken(Set.of()), law).isEmpty()).isEqualTo(!speaks);
        assertThat(MoveJudgement.of(new Served("c", DAY, DAY, List.of()), law).isEmpty())
                .isEqualTo(!speaks);
        assertThat(MoveJudgement.of(new RotationEnd("c", Set.of()), law).isEmpty())
                .isEqualTo(!speaks);
    }

    @ParameterizedTest(name = "RO-13 without {0}")
    @EnumSource(RotationRole.class)
    void each_of_the_six_roles_is_to_be_named(RotationRole role) {
        var others = EnumSet.complementOf(EnumSet.of(role));
        var verdict = only("RO-13", MoveJudgement.of(new RolesTaken(others), law()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BARRED);
        assertThat(verdict.grounds().facts()).containsEntry("missing", List.of(role.name()));
        var all = EnumSet.allOf(RotationRole.class);
        assertThat(only("RO-13", MoveJudgement.of(new RolesTaken(all), law())).outcome())
                .isEqualTo(Outcome.ALLOWED);
    }

    @Test
    void moves_name_who_sends_who_receives_and_who_goes() {
        var moves = new Arrangement(List.of(BalanceTest.move("a", "P1", "P2")), List.of(), List.of(), List.of());
        assertThat(RolesTaken.of(whole(), moves).roles()).containsExactlyInAnyOrder(RotationRole.values());
        assertThat(RolesTaken.of(whole(), Arrangement.NONE).roles())
                .containsExactlyInAnyOrder(
                        RotationRole.DECIDING_LEVEL, RotationRole.ORGANISATION_BOARD, RotationRole.OTHERS);
    }

    @ParameterizedTest(name = "RO-12 {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PROPOSE_POLICY 2026-11-01                                                  | ALLOWED",
                "PROPOSE_POLICY 2026-11-26                                                  | ALLOWED",
                "PROPOSE_POLICY 2026-11-27                                                  | BARRED",
                "PROPOSE_PERSONS 2026-11-01                                                 | BARRED",
                "PROPOSE_POLICY 2026-11-01, PROPOSE_PERSONS 2026-11-01                      | ALLOWED",
                "PROPOSE_POLICY 2026-11-02, PROPOSE_PERSONS 2026-11-01                      | BARRED",
                "PROPOSE_POLICY 2026-11-01, PREPARE_PERSONS 2026-11-02                      | BARRED",
                "PROPOSE_POLICY 2026-11-01, PROPOSE_PERSONS 2026-11-02, PREPARE_PERSONS 2026-11-03, EXCHANGE 2026-11-04, DECIDE 2026-11-05 | ALLOWED",
                "PROPOSE_POLICY 2026-11-01, PROPOSE_PERSONS 2026-11-02, PREPARE_PERSONS 2026-11-03, EXCHANGE 2026-11-04, DECIDE 2026-11-03 | BARRED",
                "PROPOSE_POLICY 2026-11-01, PROPOSE_PERSONS 2026-11-02, EXCHANGE 2026-11-03, PREPARE_PERSONS 2026-11-04 | BARRED"
            })
    void the_five_steps_follow_each_other_with_their_documents(String steps, Outcome outcome) {
        var taken = Arrays.stream(steps.strip().split(", *"))
                .map(it -> it.split(" "))
                .map(it -> new StepsTaken.Documented(PlanStep.valueOf(it[0]), LocalDate.parse(it[1])))
                .toList();
        assertThat(only("RO-12", MoveJudgement.of(new StepsTaken(taken, DAY), law()))
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "RO-13 since 2024-03-01 on {0}, evaluated {1}, copied {2}: {3}, flips {4}")
    @CsvSource({
        "2025-02-28, , true, ALLOWED, 2025-03-01",
        "2025-03-01, , true, WARNED, 2026-03-01",
        "2025-03-01, 2025-03-01, true, ALLOWED, 2026-03-01",
        "2025-03-01, 2024-03-01, true, WARNED, 2026-03-01",
        "2025-03-01, 2025-02-20, false, WARNED, 2026-03-01",
        "2026-02-28, 2025-02-20, true, ALLOWED, 2026-03-01",
        "2026-03-01, 2025-02-20, true, WARNED, 2027-03-01",
    })
    void every_full_year_of_a_rotation_is_evaluated_by_who_received(
            LocalDate on, @Nullable LocalDate evaluated, boolean copied, Outcome outcome, LocalDate flips) {
        var years =
                evaluated == null ? List.<Served.YearJudged>of() : List.of(new Served.YearJudged(evaluated, copied));
        var it = new Served("c", LocalDate.parse("2024-03-01"), on, years);
        var verdict = only("RO-13", MoveJudgement.of(it, on("2026-11-26")));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @ParameterizedTest(name = "RO-14 without {0}")
    @EnumSource(EndDocument.class)
    void a_rotation_ends_with_three_documents(EndDocument document) {
        var all = EnumSet.allOf(EndDocument.class);
        assertThat(only("RO-14", MoveJudgement.of(new RotationEnd("c", all), law()))
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
        all.remove(document);
        var verdict = only("RO-14", MoveJudgement.of(new RotationEnd("c", all), law()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.BARRED);
        assertThat(verdict.grounds().facts()).containsEntry("missing", List.of(document.name()));
    }

    private static Verdict direction(String from, String to, Direction stated, String day) {
        return only("RO-01", MoveJudgement.of(new DirectedMove("c", station(from), station(to), stated), on(day)));
    }

    private static DirectionCode code(String from, String to) {
        return place(from).to(place(to));
    }

    private static Place place(String post) {
        return Place.of(station(post).unit().code(), CITY.facts(), DAY).orElseThrow();
    }

    private static Station station(String post) {
        return Station.of(post, CITY.facts(), DAY).orElseThrow();
    }

    private static PlanContent whole() {
        return without("");
    }

    private static PlanContent without(String item) {
        return new PlanContent(
                item.equals("positions") ? null : "2 bí thư",
                item.equals("form") ? null : "tương đương",
                item.equals("places") ? List.of() : List.of("00004"),
                item.equals("duration") ? null : 36,
                item.equals("benefits") ? null : "giữ phụ cấp",
                item.equals("afterwards") ? null : "về Thành ủy",
                item.equals("start") ? null : DAY,
                List.of(
                        new NamedRole(RotationRole.DECIDING_LEVEL, "Ban Thường vụ"),
                        new NamedRole(RotationRole.ORGANISATION_BOARD, "Ban Tổ chức"),
                        new NamedRole(RotationRole.OTHERS, "Ủy ban Kiểm tra")));
    }

    private static Law law() {
        return on("2026-11-26");
    }

    private static Law on(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }

    private static Verdict only(String rule, List<Verdict> verdicts) {
        assertThat(verdicts).extracting(Verdict::rule).containsExactly(rule);
        return verdicts.getFirst();
    }
}
