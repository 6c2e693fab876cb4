package vn.kecan.personnel.dossier;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;

/** Somebody who sends and fetches files of facts. */
record Files(String user, String unit, String purpose, String... roles) {

    static final String CSV = "text/csv; charset=UTF-8";
    static final String NDJSON = "application/x-ndjson; charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String PURPOSE = "a test of files";

    /** A records officer with every group. */
    static Files keeper(String unit) {
        return new Files(
                "keeper." + unit,
                unit,
                PURPOSE,
                "records-officer",
                "field:identity",
                "field:family",
                "field:assets",
                "field:health");
    }

    static Files officer(String unit) {
        return new Files("officer." + unit, unit, PURPOSE, "records-officer");
    }

    RequestSpecification http() {
        return http("wait=60");
    }

    RequestSpecification http(String prefer) {
        var http = given().auth()
                .oauth2(TestTokens.token(user, unit, null, roles))
                .header("Accept-Language", "en")
                .header("Prefer", prefer);
        return purpose == null ? http : http.header("X-Purpose", purpose);
    }

    Response send(String kind, String type, byte[] file, String more) {
        return http().header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post(Suite.API + "/imports?kind=" + kind + more);
    }

    ValidatableResponse csv(String kind, String text) {
        return send(kind, CSV, text.getBytes(StandardCharsets.UTF_8), "").then();
    }

    Response order(String query) {
        return http().header("Idempotency-Key", UUID.randomUUID().toString()).post(Suite.API + "/exports?" + query);
    }

    byte[] export(String query) {
        var file = order(query).then().statusCode(200).extract().<String>path("file");
        return http().get(file).then().statusCode(200).extract().asByteArray();
    }

    String text(String query) {
        return new String(export(query), StandardCharsets.UTF_8);
    }

    /** Without the first column, which is the id and never quoted. */
    static String withoutIds(String csv) {
        return csv.replace("\uFEFF", "").replaceAll("(?m)^[^,\r\n]*,", "");
    }
}
