package vn.kecan.planning.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

class FormTest {

    private static final Locale VI = Locale.of("vi");

    private static final Form FORM = new Form(
            "form-0",
            new Text("Biểu mẫu", "A form"),
            List.of(new Text("Đơn vị: HN", "Unit: HN")),
            List.of(Heading.of("total", "Tổng số", "Total"), Heading.of("down", "Xuống", "Down")),
            List.of(
                    new FormRow(Heading.of("all", "Chung", "All"), List.of(12L, 7L)),
                    new FormRow(Heading.of("women", "Nữ", "Women"), List.of(5L, 0L))));

    @Test
    void theWorkbookHasTheFiguresOfTheJson() throws IOException {
        var json = FormView.of(FORM, VI);
        var rows = rows(FORM.table(VI), VI);
        assertThat(rows.getFirst().getCellText(0)).isEqualTo("Biểu mẫu");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Đơn vị: HN");
        var heads = rows.stream()
                .filter(it -> it.getCellText(0).equals("Mã dòng"))
                .findFirst()
                .orElseThrow();
        assertThat(heads.getCellText(2)).isEqualTo("Tổng số");
        var figures = rows.subList(rows.indexOf(heads) + 1, rows.size());
        assertThat(figures).hasSameSizeAs(json.rows());
        for (var i = 0; i < figures.size(); i++) {
            var said = json.rows().get(i);
            assertThat(figures.get(i).getCellText(0)).isEqualTo(said.code());
            assertThat(figures.get(i).getCellText(1)).isEqualTo(said.name());
            assertThat(figures.get(i).getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(figures.get(i).getCellAsNumber(2).orElseThrow().longValueExact())
                    .isEqualTo(said.counts().get("total"));
            assertThat(figures.get(i).getCellAsNumber(3).orElseThrow().longValueExact())
                    .isEqualTo(said.counts().get("down"));
        }
    }

    @Test
    void csvIsHeadedByCodes() {
        assertThat(csv(FORM.table(Locale.ENGLISH)))
                .isEqualTo("\uFEFFrow,name,total,down\r\nall,All,12,7\r\nwomen,Women,5,0\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx"})
    void textThatLooksLikeAFormulaIsNone(String text) throws IOException {
        var table = of(Cell.words(text));
        assertThat(csv(table).replace("\"", "")).contains("\r\n'" + text + "\r\n");
        var cell = rows(table, VI).getLast().getCell(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.getText().strip()).isEqualTo(text.strip());
    }

    @Test
    void numbersAreNoTextAndKeepTheirSign() throws IOException {
        assertThat(csv(of(Cell.count(-3L)))).endsWith("\r\n-3\r\n");
        assertThat(rows(of(Cell.count(-3L)), VI).getLast().getCellAsNumber(0).orElseThrow())
                .isEqualByComparingTo("-3");
    }

    @Test
    void daysAreDays() throws IOException {
        var day = LocalDate.of(2026, 2, 28);
        assertThat(csv(of(Cell.day(day)))).endsWith("\r\n2026-02-28\r\n");
        assertThat(rows(of(Cell.day(day)), VI).getLast().getCellAsDate(0).orElseThrow())
                .isEqualTo(day.atStartOfDay());
    }

    @Test
    void textIsComposed() {
        var spread = Normalizer.normalize("Nguyễn Thị Hồng", Normalizer.Form.NFD);
        assertThat(csv(of(Cell.words(spread)))).contains("Nguyễn Thị Hồng").doesNotContain(spread);
    }

    @Test
    void csvQuotesWhatItMust() {
        assertThat(csv(of(Cell.words("a,\"b\"\nc")))).endsWith("\r\n\"a,\"\"b\"\"\nc\"\r\n");
        assertThat(csv(of(Cell.BLANK))).endsWith("\r\n\r\n");
    }

    @Test
    void aRowHasACountForEveryColumn() {
        assertThatThrownBy(() -> new Form(
                        "form-0",
                        FORM.title(),
                        List.of(),
                        FORM.columns(),
                        List.of(new FormRow(Heading.of("all", "Chung", "All"), List.of(1L)))))
                .hasMessageContaining("must have 2 counts, but has 1");
    }

    @Test
    void theFormatIsOneOfThree() {
        var any = List.of(MediaType.WILDCARD_TYPE);
        var csv = List.of(MediaType.TEXT_HTML_TYPE, MediaType.valueOf("text/csv"));
        assertThat(TableFormat.asked(null, any)).isEqualTo(TableFormat.JSON);
        assertThat(TableFormat.asked(null, csv)).isEqualTo(TableFormat.CSV);
        assertThat(TableFormat.asked(null, List.of(MediaType.TEXT_HTML_TYPE))).isEqualTo(TableFormat.JSON);
        assertThat(TableFormat.asked("xlsx", csv)).isEqualTo(TableFormat.XLSX);
        assertThatThrownBy(() -> TableFormat.asked("pdf", any)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> TableFormat.asked("", any)).isInstanceOf(ProblemException.class);
    }

    private static Table of(Cell cell) {
        return new Table("t", "T", List.of(), List.of(Heading.of("c", "C", "C")), List.of(List.of(cell)));
    }

    private static String csv(Table table) {
        return new String(CsvTable.bytes(table), StandardCharsets.UTF_8);
    }

    private static List<Row> rows(Table table, Locale language) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(XlsxTable.bytes(table, language)))) {
            return book.getFirstSheet().read().stream()
                    .filter(it -> it.getCellCount() > 0)
                    .toList();
        }
    }
}
