package vn.kecan.planning.rotation.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.testing.As;

/** The list in pages and in files: the same lines. */
@QuarkusTest
class DuePagesIT extends TimesUp {

    @Test
    void pages_go_on_with_the_same_facts_and_together_are_the_list() {
        List<String> whole = due(As.AUDITOR, "HN" + DAY).then().extract().path("items.cadre");
        var pages = new ArrayList<String>();
        String cursor = null;
        do {
            var page = due(As.AUDITOR, "HN&limit=2" + DAY + (cursor == null ? "" : "&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(7));
            pages.addAll(page.extract().path("items.cadre"));
            cursor = page.extract().path("next");
        } while (cursor != null);
        assertThat(pages).isEqualTo(whole);
        String first = due(As.AUDITOR, "HN&limit=2" + DAY).then().extract().path("next");
        due(As.AUDITOR, "00004&limit=2" + DAY + "&cursor=" + first)
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("cursor"));
        due(As.BOARD, "HN&limit=2&months=11" + DAY + "&cursor=" + first).then().statusCode(400);
        due(As.candidate("R-5"), "HN&limit=2" + DAY + "&cursor=" + first).then().statusCode(400);
    }

    @Test
    void the_files_hold_all_lines_of_the_json() throws Exception {
        List<Map<String, Object>> json =
                due(As.AUDITOR, "HN" + DAY).then().extract().path("items");
        var xlsx = due(As.AUDITOR, "HN&format=xlsx" + DAY);
        xlsx.then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", equalTo("attachment; filename=\"rotation-due.xlsx\""));
        List<Row> rows;
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx.asByteArray()))) {
            rows = book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 20)
                    .skip(1)
                    .toList();
        }
        var csv = due(As.AUDITOR, "HN&format=csv" + DAY)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .split("\r\n");
        assertThat(rows).hasSameSizeAs(json);
        assertThat(csv).hasSize(json.size() + 1);
        for (var i = 0; i < json.size(); i++) {
            var line = json.get(i);
            assertThat(rows.get(i).getCellText(0)).isEqualTo(line.get("kind"));
            assertThat(rows.get(i)
                            .getCellAsDate(2)
                            .map(it -> it.toLocalDate().toString())
                            .orElse(null))
                    .isEqualTo(line.get("dueOn"));
            assertThat(rows.get(i).getCellText(3)).isEqualTo(line.get("cadre"));
            assertThat(rows.get(i).getCellText(21)).isEqualTo(line.get("because"));
            assertThat(csv[i + 1])
                    .startsWith(line.get("kind") + "," + line.get("state") + ",")
                    .contains("," + line.get("cadre") + ",");
        }
        assertThat(csv[0]).startsWith("\uFEFFkind,state,dueOn,cadre,");
    }
}
