package vn.kecan.personnel.kinship;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

/** A city of its own with cadres, their relatives, and the service that asks about them. */
record Kin(String city) {

    static final String PURPOSE = "separation-of-duties slate 1";

    static Kin anywhere() {
        var city = Suite.forest();
        Api.city(city);
        return new Kin(city);
    }

    String cadre(String name) {
        var code = city + "-" + name;
        Api.officer(city)
                .post("/cadres", Api.cadre(code, "Trần " + name))
                .then()
                .statusCode(201);
        return code;
    }

    String relative(String of, String relation, @Nullable String code, String from, @Nullable LocalDate to) {
        var body = """
                {"relation":"%s","name":"Người thân","declared":true,"from":"%s"%s%s}""".formatted(
                        relation,
                        from,
                        to == null ? "" : ",\"to\":\"" + to + "\"",
                        code == null ? "" : ",\"relativeCode\":\"" + code + "\"");
        return files().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(Suite.API + "/cadres/" + of + "/relatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response ask(String person, String candidate) {
        return service()
                .header("X-Purpose", PURPOSE)
                .body(question(person, candidate))
                .post(Suite.API + "/kinship");
    }

    static String question(String person, String candidate) {
        return "{\"persons\":[\"%s\"],\"candidates\":[\"%s\"]}".formatted(person, candidate);
    }

    static void mustBe(Response answer, String tie) {
        answer.then().statusCode(200).body("related.tie", contains(tie)).body("unknown", empty());
    }

    RequestSpecification files() {
        return as("files." + city, city, null, "records-officer", "field:family");
    }

    static RequestSpecification as(String user, String unit, @Nullable String own, String... roles) {
        return given().auth()
                .oauth2(TestTokens.token(user, unit, own, roles))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON.withCharset("UTF-8"));
    }

    static RequestSpecification service() {
        return as("service-account-planning-service", "*", null, "system", "service");
    }
}
