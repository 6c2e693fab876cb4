package vn.kecan.personnel.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

/** A city with two wards, one post in each, and somebody recorded twice: as {@code one}, and as {@code two}. */
final class Twice {

    static final String BY = "\"decision\":{\"number\":\"12-QĐ/TU\",\"date\":\"2024-01-05\",\"issuer\":\"Thành ủy\"}";

    final String root = Suite.forest();
    final String here = root + "-1";
    final String there = root + "-2";
    final String one = root + "-ONE";
    final String two = root + "-TWO";
    final String third = root + "-THREE";
    final Api officer = Api.city(root);

    Twice() {
        for (var ward : new String[] {here, there}) {
            made(officer.post("/units", Api.unit(ward, root)));
            made(officer.post("/posts", Api.office(ward + "-SEC", ward, root)));
        }
        for (var code : new String[] {one, two, third}) {
            made(officer.post("/cadres", Api.cadre(code, "Đặng Thị Huế")));
        }
    }

    Response merge(String duplicate, String into) {
        return merge(duplicate, into, "");
    }

    Response merge(String duplicate, String into, String more) {
        return merge(duplicate, body(into, more), "*", UUID.randomUUID().toString(), "");
    }

    Response merge(String duplicate, String body, String etag, String key, String query) {
        return officer.http()
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body)
                .post(Suite.API + "/cadres/" + duplicate + "/merge" + query);
    }

    static String body(String into, String more) {
        return "{\"into\":\"" + into + "\",\"reason\":\"Một người hai hồ sơ\"" + more + "}";
    }

    /** A posting, an evaluation or a fact of any kind; restricted ones too. */
    String has(String code, String segment, String body) {
        return made(keeper().header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(body)
                        .post(Suite.API + "/cadres/" + code + "/" + segment))
                .path("id");
    }

    String posted(String code, String ward, String from, String to) {
        return has(code, "postings", Api.posting(ward + "-SEC", from, to));
    }

    String evaluated(String code, String year, String level) {
        return has(code, "evaluations", "{\"year\":%s,\"level\":\"%s\",%s}".formatted(year, level, BY));
    }

    String related(String code, String relation, String relative) {
        return has(
                code,
                "relatives",
                "{\"relation\":\"%s\",\"name\":\"Người thân\",\"relativeCode\":\"%s\",\"declared\":true}"
                        .formatted(relation, relative));
    }

    /** A records officer of the city with all groups, who says what for. */
    RequestSpecification keeper() {
        return as(root, "records-officer", "field:identity", "field:family", "field:assets", "field:health");
    }

    static RequestSpecification as(String unit, String... roles) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestTokens.token("keeper." + unit, unit, null, roles))
                .header("Accept-Language", "en")
                .header("X-Purpose", "a test of the merge")
                .contentType("application/json; charset=UTF-8");
    }

    Response read(String path) {
        return keeper().get(Suite.API + "/cadres/" + path);
    }

    String knownNow() {
        return read(two).path("knownAt");
    }

    static Response made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }
}
