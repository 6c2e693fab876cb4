package vn.kecan.planning.report.population;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Reports on those who serve and on seats: of the caller's subtree, by the law of the day, naming no person. */
@QuarkusTest
class ReportIT extends PlanningTest {

    private static final String DAY = "&asOf=2025-12-01";

    @Test
    void the_targets_are_measured_on_those_who_serve_in_the_subtree() {
        var world = World.lawful()
                .cadre("W-1", "1990-01", Sex.F, "00004")
                .posting("W-1", "00004-VICE", LocalDate.of(2022, 1, 1))
                .cadre("W-2", "1970-01", Sex.M, "00008")
                .posting("W-2", "00008-VICE", LocalDate.of(2022, 1, 1));
        WorldKnown.become(world);
        As.AUDITOR
                .get("/reports/targets?unit=HN" + DAY)
                .then()
                .statusCode(200)
                .body("targets.rule", hasItems("HN-01", "HN-02", "HN-03", "HN-05"))
                .body("targets.find { it.rule == 'HN-02' }.facts.whole", equalTo(2))
                .body("targets.find { it.rule == 'HN-02' }.facts.counted", equalTo(1))
                .body("targets.find { it.rule == 'HN-05' }.outcome", equalTo("UNKNOWN"))
                .body("rulebook", notNullValue())
                .body("snapshot", notNullValue());
        As.WARD
                .get("/reports/targets?unit=00004" + DAY)
                .then()
                .statusCode(200)
                .body("targets.find { it.rule == 'HN-02' }.facts.whole", equalTo(1));
        As.AUDITOR
                .get("/reports/targets?unit=HN" + DAY + "&lawAt=2019-06-01")
                .then()
                .statusCode(200)
                .body("targets", empty());
    }

    @Test
    void the_numbers_of_seats_are_judged_and_posts_with_too_many_holders_are_named() {
        var world = World.lawful()
                .cadre("W-1", "1980-01", Sex.M, "00004")
                .posting("W-1", "00004-SEC", LocalDate.of(2022, 1, 1))
                .cadre("W-2", "1980-01", Sex.M, "00004")
                .posting("W-2", "00004-SEC", LocalDate.of(2022, 1, 1));
        WorldKnown.become(world);
        As.BOARD
                .get("/reports/seats?unit=HN" + DAY)
                .then()
                .statusCode(200)
                .body("units.unit", contains("00004", "00008"))
                .body("units[0].seats.rule", hasItem("CM-10"))
                .body("units[0].overfilled.rule", contains("RO-05"))
                .body("units[0].overfilled[0].facts.post", equalTo("00004-SEC"))
                .body("units[1].overfilled", empty());
    }

    @Test
    void seats_that_changed_between_two_days_are_listed() {
        var world = World.lawful().post("HN-PCV", "HN", PostKind.COMMITTEE_VICE_CHAIR, 3, 3, "SECRETARIAT");
        WorldKnown.become(world);
        As.AUDITOR
                .get("/reports/seat-changes?unit=HN&from=2025-07-01" + DAY)
                .then()
                .statusCode(200)
                .body("units", empty());
        WorldKnown.become(world.postFrom("HN-PCV", LocalDate.of(2025, 11, 12)));
        As.AUDITOR
                .get("/reports/seat-changes?unit=HN&from=2025-07-01" + DAY)
                .then()
                .statusCode(200)
                .body("units.unit", contains("HN"))
                .body("units[0].posts[0].before", equalTo(0))
                .body("units[0].posts[0].after", equalTo(3))
                .body("units[0].verdicts[0].rule", equalTo("HN-11"))
                .body("units[0].verdicts[0].outcome", equalTo("WARNED"));
    }

    @ParameterizedTest(name = "{0} is refused with {1} naming {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/reports/targets|400|unit",
                "/reports/targets?unit=|400|unit",
                "/reports/targets?unit=NOWHERE|404|unit",
                "/reports/targets?unit=DN|404|unit",
                "/reports/seats?unit=DN|404|unit",
                "/reports/seats?unit=HN&asOf=2025-02-30|400|asOf",
                "/reports/seats?unit=HN&lawAt=1990-01-01|422|lawAt",
                "/reports/seat-changes?unit=HN|400|from",
                "/reports/seat-changes?unit=DN&from=2025-01-01|404|unit",
                "/reports/seat-changes?unit=HN&from=2025-12-02&asOf=2025-12-01|422|from",
                "/reports/seat-changes?unit=HN&from=x&asOf=2025-12-01|400|from"
            })
    void what_cannot_be_reported_is_refused(String path, int status, String field) {
        As.AUDITOR.get(path).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void a_ward_sees_its_own_report_only_and_an_officer_none() {
        As.WARD.get("/reports/targets?unit=HN").then().statusCode(404);
        As.WARD.get("/reports/seats?unit=00008").then().statusCode(404);
        As.OFFICER.get("/reports/seats?unit=HN").then().statusCode(403);
        As.SYSTEM.get("/reports/targets?unit=HN" + DAY).then().statusCode(200).body(not(containsString("HN-000001")));
    }
}
