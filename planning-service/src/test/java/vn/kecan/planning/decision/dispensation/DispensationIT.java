package vn.kecan.planning.decision.dispensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;

/** Somebody too old to be rotated (RO-06), and the decision that lets him all the same. */
@QuarkusTest
class DispensationIT extends PlanningTest {

    private static final String OUTCOME = "verdicts.find { it.rule == 'RO-06' }.outcome";
    private static final String DOCUMENT =
            "\"document\":{\"number\":\"20-QĐ/TU\",\"date\":\"2026-11-20\",\"issuer\":\"Thành ủy Hà Nội\"}";

    private String ward;
    private String old;

    @BeforeEach
    void aWard() {
        var world = World.lawful();
        ward = newWard(world);
        old = ward + "-OLD";
        world.cadre(old, "1970-01", Sex.M, ward);
        vn.kecan.planning.testing.WorldKnown.become(world);
    }

    private String body() {
        return """
                {"cadre":"%s","rule":"RO-06","post":"%s-DEP","term":"2025-2030","purpose":"ROTATE",
                 "authority":"Ban Thường vụ Thành ủy","reason":"Trường hợp đặc biệt","from":"2026-01-01",%s}""".formatted(old, ward, DOCUMENT);
    }

    private String granted() {
        return As.APPROVER
                .post("/dispensations", body())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response ask(As who, String more) {
        return who.asks().body("""
                {"cadre":"%s","post":"%s-DEP","term":"2025-2030","purpose":"ROTATE"%s}""".formatted(old, ward, more)).post("/api/planning/v1/eligibility");
    }

    @Test
    void the_verdict_says_barred_and_dispensed_by_whom() {
        var before = ask(As.AUDITOR, "");
        before.then().statusCode(200).body(OUTCOME, equalTo("BARRED"));
        var id = granted();
        ask(As.AUDITOR, "")
                .then()
                .body(OUTCOME, equalTo("DISPENSED"))
                .body("verdicts.find { it.rule == 'RO-06' }.because", containsString("short"))
                .body(
                        "verdicts.find { it.rule == 'RO-06' }.because",
                        containsString("Barred, dispensed by Ban Thường vụ Thành ủy, 20-QĐ/TU"))
                .body("verdicts.find { it.rule == 'RO-06' }.dispensation.id", equalTo(id));
        ask(As.AUDITOR, ",\"asOf\":\"2025-12-31\"").then().body(OUTCOME, equalTo("BARRED"));
        ask(As.AUDITOR, ",\"asOf\":\"2026-01-01\"").then().body(OUTCOME, equalTo("DISPENSED"));
        ask(As.AUDITOR, ",\"knownAt\":\"%s\"".formatted(before.<String>path("knownAt")))
                .then()
                .body(OUTCOME, equalTo("BARRED"));
        As.AUDITOR
                .asks()
                .body("""
                {"unit":"%s","post":"%s-DEP","term":"2025-2030","purpose":"ROTATE"}""".formatted(ward, ward))
                .post("/api/planning/v1/eligibility/candidates")
                .then()
                .statusCode(200)
                .body("items.find { it.cadre == '%s' }.found.outcome".formatted(old), hasItem("DISPENSED"));
        As.AUDITOR.get("/dispensations/" + id).then().statusCode(200).body("grantedBy", equalTo("approver.hn"));
        As.AUDITOR.get("/dispensations?cadre=" + old).then().body("items.id", hasItem(id));
        As.AUDITOR.get("/rules/RO-06").then().body("dispensation.authority.en", containsString("competent"));
    }

    @Test
    void it_ends_the_day_it_is_withdrawn_and_stays_readable() {
        var id = granted();
        As.APPROVER
                .post("/dispensations/" + id + "/withdrawal", "{\"reason\":\"hết lý do\"," + DOCUMENT + "}")
                .then()
                .statusCode(201);
        ask(As.AUDITOR, "").then().body(OUTCOME, equalTo("BARRED"));
        ask(As.AUDITOR, ",\"asOf\":\"2026-06-01\"").then().body(OUTCOME, equalTo("DISPENSED"));
        As.APPROVER
                .post("/dispensations/" + id + "/withdrawal", "{\"reason\":\"nữa\"," + DOCUMENT + "}")
                .then()
                .statusCode(409);
        As.APPROVER
                .post(
                        "/dispensations",
                        body().replace("2026-01-01", LocalDate.now().toString()))
                .then()
                .statusCode(201);
        ask(As.AUDITOR, "").then().body(OUTCOME, equalTo("DISPENSED"));
    }

    @Test
    void a_nominee_neither_grants_nor_learns_of_his_own() throws Exception {
        var nominee = As.candidate(old);
        var before = entries();
        nominee.post("/dispensations", body())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:own-candidacy"));
        assertThat(entries()).isEqualTo(before);
        var id = granted();
        nominee.get("/dispensations/" + id).then().statusCode(404);
        nominee.get("/dispensations?limit=1000").then().statusCode(200).body("items.id", not(hasItem(id)));
        nominee.get("/dispensations?cadre=" + old).then().body("items.id", not(hasItem(id)));
        ask(nominee, "")
                .then()
                .statusCode(200)
                .body(OUTCOME, equalTo("BARRED"))
                .body("verdicts.outcome", not(hasItem("DISPENSED")));
        nominee.post("/dispensations/" + id + "/withdrawal", "{\"reason\":\"x\"," + DOCUMENT + "}")
                .then()
                .statusCode(404);
    }

    @Test
    void only_an_approver_of_the_level_that_manages_the_post_decides() {
        new As("lead", ward, null, "org-board", "approver")
                .post("/dispensations", body())
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:not-competent"));
        for (var who : new As[] {As.BOARD, As.AUDITOR, As.OFFICER, As.SYSTEM}) {
            who.post("/dispensations", body()).then().statusCode(403);
        }
        As.FOREIGNER.post("/dispensations", body()).then().statusCode(404);
        var id = granted();
        As.OTHER_WARD.get("/dispensations/" + id).then().statusCode(404);
        As.FOREIGNER.get("/dispensations/" + id).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "RO-06                    | PL-10                | 422",
                "RO-06                    | XX-99                | 422",
                "2025-2030                | 1990-1995            | 422",
                "-OLD                     | -NOBODY              | 404",
                "-DEP                     | -NOTHING             | 404",
                "\"from\":\"2026-01-01\"  | \"from\":\"2026-01-01\",\"to\":\"2025-01-01\" | 400",
                "ROTATE                   | WISH                 | 400",
                "\"reason\":\"Trường hợp đặc biệt\", |           | 400",
            })
    void what_no_clause_allows_is_not_recorded(String of, String instead, int status) throws Exception {
        var before = entries();
        As.APPROVER
                .post("/dispensations", body().replace(of, instead == null ? "" : instead))
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void there_is_one_at_a_time_and_no_row_is_ever_changed() throws Exception {
        granted();
        As.APPROVER_2
                .post("/dispensations", body())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:already-dispensed"));
        assertThatThrownBy(() -> run("update dispensation set reason = 'x'"))
                .hasMessageContaining("keeps its versions");
        assertThatThrownBy(() -> run("delete from dispensation")).hasMessageContaining("keeps its versions");
    }
}
