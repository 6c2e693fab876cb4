package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** Deadlines of a slate, their extension, and deadlines reckoned of nothing in particular. */
@QuarkusTest
class DeadlineIT extends PlanningTest {

    @Test
    void a_slate_has_its_deadlines_and_the_approval_is_extended_only_so_far() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        As.AUDITOR.get("/slates/" + id + "/deadlines").then().body("items.kind", equalTo(List.of("PROCEDURE")));
        extend(As.APPROVER, id, 5).then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
        Walk.toBalloted(As.WARD, id, "HN-000001");
        As.AUDITOR
                .get("/slates/" + id + "/deadlines")
                .then()
                .body("items.kind", equalTo(List.of("PROCEDURE", "APPROVAL")))
                .body("items[1].verdicts[0].rule", equalTo("PL-19"))
                .body("items[1].verdicts[0].outcome", equalTo("ALLOWED"))
                .body("items[1].verdicts[0].margin", equalTo(30));
        extend(As.APPROVER, id, 10).then().statusCode(201).body("together", equalTo(10));
        var before = entries();
        extend(As.APPROVER, id, 6).then().statusCode(422).body("type", equalTo("urn:problem:extension-too-long"));
        assertThat(entries()).isEqualTo(before);
        extend(As.APPROVER_2, id, 5).then().statusCode(201).body("together", equalTo(15));
        As.AUDITOR.get("/slates/" + id + "/deadlines").then().body("items[1].verdicts[0].margin", equalTo(45));
        extend(As.WARD, id, 1).then().statusCode(403);
        As.candidate("HN-000001").get("/slates/" + id + "/deadlines").then().statusCode(404);
        extend(As.candidate("HN-000001"), id, 1).then().statusCode(404);
    }

    @Test
    void a_deadline_is_reckoned_with_the_holidays_it_skips() {
        As.AUDITOR
                .get("/deadlines?kind=POLICY_ANSWER&begins=2026-02-09&asOf=2026-03-10")
                .then()
                .statusCode(200)
                .body("verdicts[0].rule", equalTo("AP-08"))
                .body("verdicts[0].outcome", equalTo("WARNED"))
                .body("verdicts[0].facts.due", equalTo("2026-03-09"))
                .body("holidays.name", equalTo(List.of("calendar.tet")));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "kind=APPROVAL,400,begins",
        "begins=2026-01-01,400,kind",
        "kind=LUNCH&begins=2026-01-01,400,kind",
        "kind=APPROVAL&begins=2026-02-30,400,begins",
        "kind=APPROVAL&begins=2026-01-01&extension=x,400,extension",
        "kind=APPROVAL&begins=2026-01-01&extension=16,422,extension",
        "kind=PROCEDURE&begins=2026-01-01&extension=1,422,extension",
        "kind=APPROVAL&begins=2026-01-01&asOf=1950-01-01,422,lawAt",
    })
    void a_question_that_makes_no_sense_is_refused_by_field(String query, int status, String field) {
        As.AUDITOR.get("/deadlines?" + query).then().statusCode(status).body("violations.field", hasItem(field));
    }

    @Test
    void a_vote_outside_a_slate_is_judged_under_the_law_of_its_day() {
        var vote = "{\"kind\":\"STRUCTURE_CHANGE\",\"members\":30,\"inFavour\":20,\"heldOn\":\"2026-03-02\"}";
        As.BOARD
                .post("/votes/verdicts", vote)
                .then()
                .statusCode(200)
                .body("verdicts[0].rule", equalTo("AP-19"))
                .body("verdicts[0].outcome", equalTo("BARRED"))
                .body("verdicts[0].margin", equalTo(-1));
        As.BOARD
                .post("/votes/verdicts", vote.replace("20,", "31,"))
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("inFavour"));
        As.OFFICER.post("/votes/verdicts", vote).then().statusCode(403);
    }

    private static Response extend(As who, String id, int days) {
        return who.post(
                "/slates/" + id + "/deadlines/extension",
                "{\"days\":%d,\"reason\":\"Chờ kết luận\",\"document\":%s}".formatted(days, Walk.DOCUMENT));
    }
}
