package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

/** A city with two wards and one cadre in each, all restricted facts on file. */
final class TwoWards {

    static final String PURPOSE = "Review of the plan 2025-2030";
    private static final String API = Suite.API;
    private static int persons;

    final String root = Suite.forest();
    final String one = root + "-1";
    final String two = root + "-2";
    final Map<String, Integer> person = new HashMap<>();
    final Map<String, String> facts = new HashMap<>();

    TwoWards() {
        Api.city(root);
        for (var ward : new String[] {one, two}) {
            ok(Api.officer(root).post("/units", Api.unit(ward, root)));
            cadre(ward + "-C");
            post(ward + "-C", ward, "2020-01-01", null);
        }
    }

    /** Somebody without a posting, with one fact of each group. */
    void cadre(String code) {
        person.put(code, persons++);
        ok(Api.officer(root).post("/cadres", Api.cadre(code, "Trần Văn " + code)));
        for (var sample : Sample.values()) {
            var created = ok(write(files(root), code, sample, UUID.randomUUID().toString()));
            facts.put(code + sample, created.path("id"));
        }
    }

    Response write(RequestSpecification who, String cadre, Sample sample, String key) {
        return who.header("Idempotency-Key", key)
                .body(sample.body(person.get(cadre)))
                .post(API + "/cadres/" + cadre + "/" + sample.segment);
    }

    /** A posting in a post of its own. */
    void post(String cadre, String ward, String from, String to) {
        var post = "P" + UUID.randomUUID().toString().substring(0, 8);
        ok(Api.officer(root).post("/posts", Api.office(post, ward, root)));
        ok(Api.officer(root).post("/cadres/" + cadre + "/postings", Api.posting(post, from, to)));
    }

    String secret(String cadre, Sample sample) {
        return sample.secret(person.get(cadre));
    }

    String path(String cadre, Sample sample) {
        return API + "/cadres/" + cadre + "/" + sample.segment;
    }

    String id(String cadre, Sample sample) {
        return facts.get(cadre + sample);
    }

    /** A records officer with all groups. */
    static RequestSpecification files(String unit) {
        return as(
                "files." + unit,
                unit,
                null,
                "records-officer",
                "field:identity",
                "field:family",
                "field:assets",
                "field:health");
    }

    static RequestSpecification as(String user, String unit, String own, String... roles) {
        return io.restassured.RestAssured.given()
                .auth()
                .oauth2(TestTokens.token(user, unit, own, roles))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    static String[] roles(String role, Stream<String> more) {
        return Stream.concat(Stream.of(role), more).toArray(String[]::new);
    }

    static Response sought(String unit, String number, String role) {
        return as("seeker", unit, null, "org-board", role)
                .header("X-Purpose", PURPOSE)
                .body("{\"personalNumber\":\"" + number + "\"}")
                .post(Suite.API + "/cadres/by-personal-number");
    }

    void read(String purpose, String unit, String cadre, Sample sample) {
        read(purpose, unit, cadre, sample, "reader");
    }

    void read(String purpose, String unit, String cadre, Sample sample, String user) {
        as(user, unit, null, "org-board", sample.role())
                .header("X-Purpose", purpose)
                .get(path(cadre, sample))
                .then()
                .statusCode(200);
    }

    static RequestSpecification auditor(String unit) {
        return as("auditor." + unit, unit, null, "auditor");
    }

    /** Recorded reads of this city so far. */
    long reads(String condition) throws SQLException {
        return Api.count("from restricted_read where root = '" + root + "' and " + condition);
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
        return answer;
    }
}
