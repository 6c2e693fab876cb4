package vn.kecan.personnel.dossier;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.kecan.backing.TestTokens;

/** A records officer who may read and write every group of restricted fields. */
record Keeper(String unit) {

    private static final String ROOT = "/api/personnel/v1";

    RequestSpecification http() {
        return given().auth()
                .oauth2(TestTokens.token(
                        "keeper." + unit,
                        unit,
                        null,
                        "records-officer",
                        "field:identity",
                        "field:family",
                        "field:assets",
                        "field:health"))
                .header("Accept-Language", "en")
                .header("X-Purpose", "a test of the file")
                .contentType("application/json; charset=UTF-8");
    }

    Response get(String path) {
        return http().get(ROOT + path);
    }

    Response post(String path, String body) {
        return http().header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(ROOT + path);
    }

    Response put(String path, String etag, String body) {
        return http().header("If-Match", etag).body(body).put(ROOT + path);
    }
}
