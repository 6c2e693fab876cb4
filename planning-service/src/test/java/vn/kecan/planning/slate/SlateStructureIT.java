package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

/** The structure a board gives a draft: how many candidates of which sort. */
@QuarkusTest
class SlateStructureIT extends PlanningTest {

    private static final String A_WOMAN_AND_A_MAN_UNDER_40 = """
            {"parts":[{"kind":"WOMEN","least":1,"most":1},{"kind":"AGE","underAge":40,"least":1},
             {"kind":"NEW","least":2},{"kind":"REELECTED","most":0},{"kind":"UNITS","name":"Khối Đảng","units":["00004"],"least":2},
             {"kind":"POST","post":"00004-SPEC","least":2},{"kind":"ETHNIC_MINORITY","most":0},{"kind":"SCIENCE_TECHNOLOGY","most":2}],
             "reason":"Đề án nhân sự"}""";

    @Test
    void the_structure_is_counted_over_the_candidates_and_frozen_with_them() throws Exception {
        var id = open(As.WARD, 2, 0);
        var before = entries();
        set(As.WARD, id, A_WOMAN_AND_A_MAN_UNDER_40)
                .then()
                .statusCode(200)
                .body("parts", hasSize(8))
                .body("parts[0].count", equalTo(0))
                .body("parts[0].met", equalTo(false));
        assertThat(entries()).isEqualTo(before + 1);
        add(As.WARD, id, "HN-000001");
        add(As.WARD, id, "HN-000002");
        As.WARD
                .get("/slates/" + id + "/structure")
                .then()
                .statusCode(200)
                .body("parts.met", contains(true, true, true, true, true, true, true, true))
                .body("parts.count", contains(1, 1, 2, 0, 2, 2, 0, 0))
                .header("ETag", equalTo(etag(id)));
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        assertThat(number("select count(*) from slate_version where slate = '" + id
                        + "' and frozen like '%\"structure\":[{%WOMEN%'"))
                .isEqualTo(1);
    }

    @Test
    void who_does_not_fit_is_refused_at_submission_and_the_part_is_named() {
        var id = open(As.WARD, 2, 0);
        set(As.WARD, id, "{\"parts\":[{\"kind\":\"WOMEN\",\"name\":\"Nữ\",\"most\":1}],\"reason\":\"x\"}")
                .then()
                .statusCode(200);
        add(As.WARD, id, "HN-000002");
        add(As.WARD, id, "HN-000003");
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:candidate-structure"))
                .body("violations[0].field", equalTo("structure"))
                .body("violations[0].message", containsString("the list has 2"));
        set(As.WARD, id, "{\"parts\":[],\"reason\":\"without\"}").then().statusCode(200);
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        set(As.WARD, id, "{\"parts\":[],\"reason\":\"late\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:wrong-state"));
    }

    @ParameterizedTest(name = "{0}: {1}, naming {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"WOMEN\"}|422|parts[0].least",
                "{\"kind\":\"WOMEN\",\"least\":3,\"most\":2}|422|parts[0].least",
                "{\"kind\":\"WOMEN\",\"least\":-1}|400|parts[0].least",
                "{\"kind\":\"MEN\",\"least\":1}|400|parts[0].kind",
                "{\"kind\":\"WOMEN\",\"least\":1,\"underAge\":40}|422|parts[0].underAge",
                "{\"kind\":\"AGE\",\"least\":1}|422|parts[0].underAge",
                "{\"kind\":\"AGE\",\"least\":1,\"fromAge\":40,\"underAge\":40}|422|parts[0].fromAge",
                "{\"kind\":\"POST\",\"least\":1}|422|parts[0].post",
                "{\"kind\":\"POST\",\"least\":1,\"post\":\"DN-SEC\"}|404|parts[0].post",
                "{\"kind\":\"UNITS\",\"least\":1,\"units\":[]}|422|parts[0].units",
                "{\"kind\":\"UNITS\",\"least\":1,\"units\":[\"DN\"]}|404|parts[0].units",
                "{\"kind\":\"NEW\",\"least\":1,\"post\":\"00004-DEP\"}|422|parts[0].post"
            })
    void what_makes_no_sense_is_refused_and_nothing_changes(String part, int status, String field) throws Exception {
        var id = open(As.WARD, 1, 0);
        var before = entries();
        set(As.WARD, id, "{\"parts\":[" + part + "],\"reason\":\"x\"}")
                .then()
                .statusCode(status)
                .body("violations[0].field", equalTo(field));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void only_the_board_of_the_unit_sets_it_and_no_candidate_sees_it() {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        var body = "{\"parts\":[],\"reason\":\"x\"}";
        set(As.OTHER_WARD, id, body).then().statusCode(404);
        set(As.AUDITOR, id, body).then().statusCode(403);
        As.candidate("HN-000001").get("/slates/" + id + "/structure").then().statusCode(404);
        As.OTHER_WARD.get("/slates/" + id + "/structure").then().statusCode(404);
        As.WARD
                .asks()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/planning/v1/slates/" + id + "/structure")
                .then()
                .statusCode(412);
    }

    private static Response set(As who, String id, String body) {
        return who.asks().header("If-Match", etag(id)).body(body).put("/api/planning/v1/slates/" + id + "/structure");
    }

    private static String etag(String id) {
        return As.WARD.get("/slates/" + id).header("ETag");
    }
}
