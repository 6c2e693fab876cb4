package vn.kecan.planning.testing;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HeaderConfig.headerConfig;
import static io.restassured.config.RestAssuredConfig.config;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.backing.TestTokens;

/** Somebody who calls the API, by the name of a development user. */
public record As(String user, String unit, @Nullable String cadre, String... roles) {

    private static final String API = "/api/planning/v1";

    public static final As BOARD = new As("board.hn", "HN", null, "org-board");
    public static final As WARD = new As("board.00004", "00004", null, "org-board");
    public static final As OTHER_WARD = new As("board.00008", "00008", null, "org-board");
    public static final As LEAD = new As("lead.00004", "00004", null, "org-board", "approver");
    public static final As APPROVER = new As("approver.hn", "HN", null, "approver");
    public static final As APPROVER_2 = new As("approver2.hn", "HN", null, "approver");
    public static final As AUDITOR = new As("auditor.hn", "HN", null, "auditor");
    public static final As OFFICER = new As("officer.hn", "HN", null, "records-officer");
    public static final As FOREIGNER = new As("auditor.dn", "DN", null, "auditor", "org-board", "approver");
    public static final As SYSTEM = new As("partner-system", "HN", null, "system");

    public static As candidate(String cadre) {
        return new As("candidate.hn", "HN", cadre, "org-board", "approver");
    }

    /** A request in English with the token of this user. */
    public RequestSpecification asks() {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + TestTokens.token(user, unit, cadre, roles))
                .config(config().headerConfig(headerConfig().overwriteHeadersWithName("Accept-Language")))
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return asks().get(API + path);
    }

    /** A POST under a new key. */
    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String key) {
        return asks().header("Idempotency-Key", key).body(body).post(API + path);
    }

    public Response patch(String path, String etag, String body) {
        return asks().header("If-Match", etag).body(body).patch(API + path);
    }

    public Response delete(String path, String etag) {
        return asks().header("If-Match", etag).delete(API + path);
    }
}
