package vn.kecan.planning.rotation.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Form 11 over HTTP: the same figures in JSON, CSV and XLSX. */
@QuarkusTest
class Form11IT extends PlanningTest {

    private static final String FORM = "/reports/forms/11";
    private static final String PERIOD = "&from=2025-01-01&to=2026-01-01";

    @BeforeEach
    void threeRotations() {
        var world = World.lawful()
                .cadre("T-1", "1990-01", Sex.F, "00004")
                .cadre("T-2", "1975-01", Sex.M, "00004")
                .with(new Unit(
                        "001",
                        "Quận",
                        null,
                        UnitKind.DISTRICT,
                        "HN",
                        Level.DISTRICT,
                        null,
                        LocalDate.of(2010, 1, 1),
                        LocalDate.of(2025, 7, 1)));
        rotated(world, "T-1", "00008-DEP", "2025-03-01", "2025-09-01");
        rotated(world, "T-1", "00004-DEP", "2025-09-01", null);
        rotated(world, "T-2", "00008-VICE", "2025-08-01", null);
        WorldKnown.become(world);
    }

    private static void rotated(World world, String cadre, String post, String from, String to) {
        world.with(new Posting(
                cadre + post,
                cadre,
                post,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                PostingKind.ROTATED_IN,
                null));
    }

    @Test
    void turns_are_counted_where_they_came_to() {
        As.AUDITOR
                .get(FORM + "?unit=HN" + PERIOD)
                .then()
                .statusCode(200)
                .body("table.form", equalTo("form-11"))
                .body("table.columns.code", hasItem("CITY_TO_DISTRICT"))
                .body("table.rows.find { it.code == 'total' }.counts.total", equalTo(3))
                .body("table.rows.find { it.code == 'total' }.counts.COMMUNE_TO_COMMUNE", equalTo(3))
                .body("table.rows.find { it.code == 'women' }.counts.total", equalTo(2))
                .body("table.rows.find { it.code == 'age-to-40' }.counts.total", equalTo(2))
                .body("table.rows.find { it.code == 'religious' }.counts.total", nullValue())
                .body("table.rows.find { it.code == 'religious' }.counts", hasKey("total"))
                .body("snapshot", notNullValue());
        As.BOARD
                .get(FORM + "?unit=00008&from=2025-07-01&to=2026-01-01")
                .then()
                .statusCode(200)
                .body("table.columns.code", not(hasItem("CITY_TO_DISTRICT")))
                .body("table.rows.find { it.code == 'total' }.counts.total", equalTo(1));
    }

    @Test
    void the_workbook_and_the_csv_have_the_figures_of_the_json() throws Exception {
        List<Map<String, Object>> rows =
                As.SYSTEM.get(FORM + "?unit=HN" + PERIOD).then().extract().path("table.rows");
        var xlsx = As.APPROVER.get(FORM + "?unit=HN&format=xlsx" + PERIOD);
        xlsx.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", equalTo("attachment; filename=\"form-11.xlsx\""));
        List<Row> lines;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            lines = book.getFirstSheet().read();
        }
        lines = lines.subList(lines.size() - rows.size(), lines.size());
        var csv = As.AUDITOR
                .get(FORM + "?unit=HN&format=csv" + PERIOD)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n");
        assertThat(csv).hasSize(rows.size() + 1);
        for (var i = 0; i < rows.size(); i++) {
            assertThat(lines.get(i).getCellText(0)).isEqualTo(rows.get(i).get("code"));
            assertThat(csv[i + 1]).startsWith(rows.get(i).get("code") + ",");
            var counts = List.copyOf(((Map<?, ?>) rows.get(i).get("counts")).entrySet());
            var fields = csv[i + 1].replaceAll("\"[^\"]*\"", "name").split(",", -1);
            for (var k = 0; k < counts.size(); k++) {
                var said = counts.get(k).getValue();
                var cell = k + 2;
                var figure = cell < lines.get(i).getCellCount()
                        ? lines.get(i)
                                .getCellAsNumber(cell)
                                .map(Object::toString)
                                .orElse("")
                        : "";
                assertThat(figure)
                        .as(rows.get(i).get("code") + " " + counts.get(k).getKey())
                        .isEqualTo(said == null ? "" : said.toString());
                assertThat(fields[cell]).isEqualTo(figure);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1} for {2}")
    @CsvSource({
        "?from=2025-01-01&to=2026-01-01, 400, unit",
        "?unit=HN&to=2026-01-01, 400, from",
        "?unit=HN&from=2025-01-01, 400, to",
        "?unit=HN&from=2026-01-01&to=2026-01-01, 422, from",
        "?unit=HN&from=2026-01-02&to=2026-01-01, 422, from",
        "?unit=HN&from=2025-13-01&to=2026-01-01, 400, from",
        "?unit=HN&from=2025-01-01&to=2026-01-01&format=doc, 400, format",
        "?unit=NOWHERE&from=2025-01-01&to=2026-01-01, 404, unit",
        "?unit=HN&from=2008-01-01&to=2009-01-01, 404, unit",
        "?unit=001&from=2025-07-01&to=2026-01-01, 422, unit"
    })
    void what_cannot_be_asked_is_named(String query, int status, String field) {
        As.AUDITOR.get(FORM + query).then().statusCode(status).body("violations[0].field", equalTo(field));
    }

    @Test
    void only_of_the_callers_units() {
        As.WARD.get(FORM + "?unit=00008" + PERIOD).then().statusCode(404);
        As.WARD.get(FORM + "?unit=00004" + PERIOD).then().statusCode(200);
        As.AUDITOR.get(FORM + "?unit=001" + PERIOD).then().statusCode(200);
        As.OFFICER.get(FORM + "?unit=HN" + PERIOD).then().statusCode(403);
    }
}
