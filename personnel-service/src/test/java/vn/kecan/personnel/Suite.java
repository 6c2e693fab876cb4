package vn.kecan.personnel;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kecan.backing.BackingPostgres;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** How tests speak to the service: each with a forest of its own, so that none sees another's facts. */
public final class Suite {

    public static final String API = "/api/personnel/v1";

    private static final AtomicInteger FORESTS = new AtomicInteger();

    private Suite() {}

    /** A root unit nobody else uses. */
    public static String forest() {
        return "T" + FORESTS.incrementAndGet() + "-"
                + UUID.randomUUID().toString().substring(0, 6);
    }

    public static RequestSpecification as(String user, String unit, String... roles) {
        return given().auth().oauth2(TestTokens.token(user, unit, null, roles)).header("Accept-Language", "en");
    }

    public static RequestSpecification officer(String unit) {
        return as("officer." + unit, unit, "records-officer");
    }

    public static RequestSpecification auditor(String unit) {
        return as("auditor." + unit, unit, "auditor");
    }

    public static Response load(String unit, String kind, String csv) {
        return load(officer(unit), kind, csv);
    }

    public static Response load(RequestSpecification who, String kind, String csv) {
        return who.header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(csv)
                .post(API + "/imports?kind=" + kind);
    }

    /** The root unit of a forest, and one ward {@code root-W} below it. */
    public static void plant(String root) {
        load(root, "units", """
                code,name,kind,parent,level,validFrom
                %1$s,Thành ủy,CITY_COMMITTEE,,CITY,2000-01-01
                %1$s-W,Phường Ba Đình,WARD,%1$s,COMMUNE,2000-01-01
                """.formatted(root)).then().statusCode(200);
    }

    public static Connection database() throws SQLException {
        return DriverManager.getConnection(
                TestPostgres.jdbcUrl("personnel"),
                BackingPostgres.user("personnel"),
                BackingPostgres.password("personnel"));
    }
}
