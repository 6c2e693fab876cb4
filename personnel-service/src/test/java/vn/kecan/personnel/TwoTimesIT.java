package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class TwoTimesIT {

    private final Api officer = Api.officer("TT");
    private final String code = "TT-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void city() {
        Api.city("TT");
    }

    @Test
    void aCorrectionIsANewRowAndTheOldAnswerStaysByteForByte() {
        var etag = officer.post("/cadres", Api.cadre(code, "Lê Lan")).header("ETag");
        var before = officer.get("/cadres/" + code);
        officer.put("/cadres/" + code, etag, Api.cadre(code, "Lê Loan")).then().statusCode(200);
        officer.get("/cadres/" + code).then().body("fullName", is("Lê Loan"));
        assertThat(officer.get("/cadres/" + code, "asOf", before.path("asOf"), "knownAt", before.path("knownAt"))
                        .asString())
                .isEqualTo(before.asString());
        officer.get("/cadres/" + code + "/history")
                .then()
                .body("items.cadre.fullName", contains("Lê Loan", "Lê Lan"))
                .body("items.by", everyItem(is("officer.TT")))
                .body(
                        "items[1].knownTo",
                        is(officer.get("/cadres/" + code + "/history").<String>path("items[0].knownFrom")));
    }

    @Test
    void aChangeFromADaySplitsTheTime() {
        var etag = officer.post("/cadres", Api.cadre(code, "Lê Lan")).header("ETag");
        officer.put(
                        "/cadres/" + code + "?from=2024-01-01",
                        etag,
                        Api.cadre(code, "Lê Lan").replace("UNIVERSITY", "MASTER"))
                .then()
                .statusCode(200)
                .body("validFrom", is("2024-01-01"));
        officer.get("/cadres/" + code, "asOf", "2023-12-31")
                .then()
                .body("education", is("UNIVERSITY"))
                .body("validTo", is("2024-01-01"));
        officer.get("/cadres/" + code, "asOf", "2024-01-01").then().body("education", is("MASTER"));
    }

    @Test
    void aUnitThatEndsIsThereTheDayBeforeAndNotOnTheDay() {
        var unit = "U" + code;
        var etag = officer.post("/units", Api.unit(unit, "TT")).header("ETag");
        officer.put("/units/" + unit, etag, Api.unit(unit, "TT").replace("}", ",\"validTo\":\"2025-07-01\"}"))
                .then()
                .statusCode(200);
        officer.get("/units/" + unit, "asOf", "2025-06-30").then().statusCode(200);
        officer.get("/units/" + unit, "asOf", "2025-07-01").then().statusCode(404);
    }

    @Test
    void aWithdrawnRecordIsGoneButWasBelieved() {
        var etag = officer.post("/cadres", Api.cadre(code, "Lê Lan")).header("ETag");
        var before = officer.get("/cadres/" + code);
        officer.delete("/cadres/" + code, etag).then().statusCode(204);
        officer.get("/cadres/" + code).then().statusCode(404);
        assertThat(officer.get("/cadres/" + code, "asOf", before.path("asOf"), "knownAt", before.path("knownAt"))
                        .asString())
                .isEqualTo(before.asString());
    }

    @Test
    void theDatabaseRefusesToOverwriteDeleteReopenAndOverlap() {
        officer.post("/cadres", Api.cadre(code, "Lê Lan"));
        refused("update cadre_version set full_name = 'x' where code = '" + code + "'", "never changed");
        refused(
                "update cadre_version set known_to = now(), full_name = 'x', closed_by = 1 + (select max(n) from ledger_entry) where code = '"
                        + code + "'",
                "never changed");
        refused("delete from cadre_version where code = '" + code + "'", "append-only");
        refused("truncate cadre_version", "append-only");
        refused(COPY.formatted("v.valid_from + 5", code), "overlaps");
    }

    @Test
    void theDatabaseRefusesAWriteWithoutLedgerEntry() {
        officer.post("/cadres", Api.cadre(code, "Lê Lan"));
        refused(
                COPY.formatted("'0010-01-01', '0011-01-01'", code).replace("valid_from,", "valid_from, valid_to,"),
                "ledger_entry");
        refused(
                "update cadre_version set known_to = now(), closed_by = 1 + (select max(n) from ledger_entry) where code = '"
                        + code + "'",
                "ledger_entry");
    }

    private static final String COPY = """
            insert into cadre_version (code, root, full_name, birth_date, sex, ethnicity, science_technology,
                later_retirement, kept_by, valid_from, known_from, recorded_by)
            select code, root, full_name, birth_date, sex, ethnicity, science_technology, later_retirement, kept_by,
                %s, now(), 1 + (select max(n) from ledger_entry)
            from cadre_version v where code = '%s'""";

    private static void refused(String sql, String because) {
        assertThatThrownBy(() -> {
                    try (var connection = Api.database()) {
                        connection.createStatement().execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(because);
    }
}
