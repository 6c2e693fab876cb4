package vn.kecan.planning.rotation.due;

import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.LocalFlag;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.facts.successor.SuccessorMaps;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.WorldKnown;

/** The list over HTTP: of the caller's subtree, never of himself, and what it refuses. */
@QuarkusTest
class RotationDueIT extends TimesUp {

    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    @Inject
    SuccessorMaps maps;

    @Test
    void the_city_sees_all_and_each_line_says_when_and_by_which_clause() {
        due(As.AUDITOR, "HN" + DAY)
                .then()
                .statusCode(200)
                .body("total", equalTo(7))
                .body("months", equalTo(12))
                .body("items.cadre", contains("R-5", "R-3", "R-2", "R-4", "R-1", "R-3", "HN-000004"))
                .body("items[0].kind", equalTo("TERM_LIMIT"))
                .body("items[0].state", equalTo("DUE"))
                .body("items[0].dueOn", equalTo("2025-04-14"))
                .body("items[0].rule", equalTo("RO-19"))
                .body("items[0].citation.act", equalTo("45-CT/TW"))
                .body("items[0].parameter.value", equalTo(96))
                .body("items.find { it.cadre == 'R-1' }.dueOn", equalTo("2026-03-01"))
                .body("items.find { it.cadre == 'R-1' }.state", equalTo("COMING"))
                .body("items.findAll { it.cadre == 'R-3' }.kind", contains("MINIMUM_STAY", "RETURN"))
                .body("items.find { it.cadre == 'R-3' }.state", equalTo("SERVED"))
                .body("items.find { it.cadre == 'R-2' }.dueOn", equalTo("2025-07-01"))
                .body("items[6].cadre", equalTo("HN-000004"))
                .body("items[6].state", equalTo("UNKNOWN"))
                .body("items[6].rule", equalTo("RO-03"))
                .body("items[6].dueOn", nullValue())
                .body("items[6].localStanding.homeCommune", equalTo("00004"))
                .body("items[6].localStanding.local", nullValue())
                .body("snapshot", notNullValue())
                .body("rulebook", notNullValue())
                .body("next", nullValue());
    }

    @Test
    void once_somebody_has_decided_the_head_is_due_or_not_listed() {
        world.onFile(new LocalFlag("L1", "HN-000004", "HN", true, "Ban Tổ chức", LocalDate.of(2025, 3, 1), null));
        WorldKnown.become(world);
        due(As.BOARD, "HN" + DAY)
                .then()
                .statusCode(200)
                .body("items.find { it.cadre == 'HN-000004' }.dueOn", equalTo("2025-03-01"))
                .body("items.find { it.cadre == 'HN-000004' }.localStanding.decidedBy", equalTo("Ban Tổ chức"));
    }

    @Test
    void the_list_is_narrowed_by_unit_kind_and_months() {
        due(As.APPROVER, "00004&months=0" + DAY).then().statusCode(200).body("items.cadre", contains("R-3", "R-2"));
        due(As.SYSTEM, "HN&postKind=SECRETARY&months=3" + DAY)
                .then()
                .statusCode(200)
                .body("items.cadre", contains("R-5", "R-1", "HN-000004"));
        due(As.BOARD, "HN&months=2&lawAt=2025-04-13" + DAY)
                .then()
                .statusCode(200)
                .body("items.cadre", contains("HN-000004"));
    }

    @Test
    void nobody_sees_himself_or_another_unit() {
        due(As.candidate("R-5"), "HN" + DAY)
                .then()
                .statusCode(200)
                .body("total", equalTo(6))
                .body("items.cadre", not(hasItem("R-5")));
        due(As.WARD, "00004" + DAY).then().statusCode(200).body("items.unit", everyItem(equalTo("00004")));
        due(As.WARD, "00008" + DAY).then().statusCode(404);
        due(As.WARD, "HN" + DAY).then().statusCode(404);
        due(As.OFFICER, "HN" + DAY).then().statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        "?months=1, 400, unit",
        "?unit=HN&months=-1, 400, months",
        "?unit=HN&months=121, 400, months",
        "?unit=HN&months=soon, 400, months",
        "?unit=HN&postKind=EMPEROR, 400, postKind",
        "?unit=HN&asOf=2025-02-30, 400, asOf",
        "?unit=HN&format=pdf, 400, format",
        "?unit=HN&format=csv&limit=2, 400, limit",
        "?unit=HN&limit=0, 400, limit",
        "?unit=HN&kind=SECRETARY, 400, kind",
        "?unit=NOWHERE, 404, unit",
        "?unit=HN&asOf=2009-12-31&lawAt=2025-12-01, 404, unit",
        "?unit=HN&asOf=2009-12-31, 422, lawAt"
    })
    void what_cannot_be_asked_is_named(String query, int status, String field) {
        As.AUDITOR.get("/rotation/due" + query).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void a_unit_that_has_ended_says_when_and_years_go_on_in_its_successor() {
        var old = "E" + Long.toString(System.nanoTime() % 1_000_000, 36);
        world.with(new Unit(
                old, "Phường cũ", null, UnitKind.WARD, "HN", Level.COMMUNE, null, LocalDate.of(2010, 1, 1), MERGER));
        world.with(new Post(
                old + "-SEC",
                old,
                "Bí thư",
                null,
                PostKind.SECRETARY,
                5,
                1,
                false,
                false,
                "HN",
                null,
                LocalDate.of(2010, 1, 1),
                MERGER));
        world.cadre("R-6", "1980-01", Sex.M, "00008");
        posting("R-6", old + "-SEC", PostingKind.APPOINTED, "2018-02-01", "2025-07-01");
        posting("R-6", "00008-SEC", PostingKind.APPOINTED, "2025-07-01", null);
        WorldKnown.become(world);
        var ofHim = "items.find { it.cadre == 'R-6' }";
        due(As.AUDITOR, "00008" + DAY).then().statusCode(200).body(ofHim, nullValue());
        maps.keep(
                "HN", Instant.parse("2025-06-20T00:00:00Z"), System.nanoTime(), """
                {"id":"%s","effectiveFrom":"2025-07-01","units":[],
                 "posts":[{"code":"%s-SEC","becomes":"MERGED","into":["00008-SEC"]}]}""".formatted(UUID.randomUUID(), old));
        due(As.AUDITOR, "00008" + DAY)
                .then()
                .statusCode(200)
                .body(ofHim + ".dueOn", equalTo("2026-02-01"))
                .body(ofHim + ".since", equalTo("2018-02-01"))
                .body(ofHim + ".through", contains(old + "-SEC", "00008-SEC"));
        due(As.AUDITOR, old + DAY)
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("unit"))
                .body("violations[0].message", containsString("2025-06-30"));
        due(As.AUDITOR, old + "&asOf=2025-06-30").then().statusCode(200);
        due(As.WARD, old + DAY).then().statusCode(404);
    }

    @Test
    void who_must_move_on_is_told_as_a_notice_and_who_may_is_not() {
        As.AUDITOR
                .get("/notices?unit=00004&kind=ROTATION_DUE&months=6" + DAY)
                .then()
                .statusCode(200)
                .body("items.subject.cadre", contains("R-2", "R-4", "R-1", "R-3"))
                .body("items.dueOn", contains("2025-07-01", "2026-02-01", "2026-03-01", "2026-06-01"))
                .body("items.rule", contains("RO-21", "RO-08", "RO-19", "RO-08"));
    }
}
