package vn.kecan.personnel;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** The service as one of its users sees it, and its database as nobody should. */
public record Api(String user, String unit, String role) {

    private static final String ROOT = "/api/personnel/v1";

    public static Api officer(String unit) {
        return new Api("officer." + unit, unit, "records-officer");
    }

    public static Api as(String role, String unit) {
        return new Api(role + "." + unit, unit, role);
    }

    public RequestSpecification http() {
        return given().auth()
                .oauth2(TestTokens.token(user, unit, null, role))
                .header("Accept-Language", "en")
                .contentType("application/json; charset=UTF-8");
    }

    public Response get(String path, Object... parameters) {
        var http = http();
        for (int i = 0; i < parameters.length; i += 2) {
            http.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return http.get(ROOT + path);
    }

    public Response post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Response post(String path, String body, String key) {
        return http().header("Idempotency-Key", key).body(body).post(ROOT + path);
    }

    public Response put(String path, String etag, String body) {
        return http().header("If-Match", etag).body(body).put(ROOT + path);
    }

    public Response delete(String path, String etag) {
        return http().header("If-Match", etag).delete(ROOT + path);
    }

    /** A root with one unit below and one post in it; does nothing when it is there already. */
    public static Api city(String root) {
        var officer = officer(root);
        officer.post("/units", unit(root, null));
        return officer;
    }

    public static String unit(String code, String parent) {
        return """
                {"code":"%s","name":"Đơn vị %s","kind":"WARD","level":"COMMUNE"%s}""".formatted(code, code, parent == null ? "" : ",\"parent\":\"" + parent + "\"");
    }

    public static String office(String code, String unit, String manager) {
        return """
                {"code":"%s","unit":"%s","title":"Bí thư","titleEn":"Secretary","kind":"SECRETARY","rank":5,"seats":1,
                 "head":true,"nonLocal":true,"managedBy":"%s","politicalTheory":"ADVANCED"}""".formatted(code, unit, manager);
    }

    public static String cadre(String code, String name) {
        return """
                {"code":"%s","fullName":"%s","birthDate":"1975-09","sex":"F","ethnicity":1,
                 "nativePlace":{"province":"01","commune":"00004"},"partyAdmittedOn":"2001-05-19",
                 "partyOfficialOn":"2002-05-19","education":"UNIVERSITY","politicalTheory":"ADVANCED",
                 "scienceTechnology":false}""".formatted(code, name);
    }

    public static String posting(String post, String from, String to) {
        return """
                {"post":"%s","from":"%s"%s,"decision":{"number":"123-QĐ/TU","date":"2025-06-25","issuer":"Thành ủy"}}""".formatted(post, from, to == null ? "" : ",\"to\":\"" + to + "\"");
    }

    public static Connection database() throws SQLException {
        return DriverManager.getConnection(TestPostgres.jdbcUrl("personnel"), "personnel", "personnel-dev");
    }

    public static long count(String sql) throws SQLException {
        try (var connection = database();
                var row = connection.createStatement().executeQuery("select count(*) " + sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
