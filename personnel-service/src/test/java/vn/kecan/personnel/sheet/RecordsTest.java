package vn.kecan.personnel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.platform.problem.ProblemException;

/** What is read of files as people send them, and what is refused. */
class RecordsTest {

    private static final String NAME = "Nguyễn Thị Hường";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void csvIsSeparatedByWhateverItsFirstLineHasMostOf(char separator) throws IOException {
        var text = "code,full name\n1,\"a" + separator + "b\"\n";
        assertThat(read(Format.CSV, null, text.replace(',', separator).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(List.of("code", "full name"), List.of("1", "a" + separator + "b"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-16LE,", "UTF-16BE,", "UTF-16,", "windows-1258,windows-1258"})
    void vietnameseIsReadInTheCharsetItsMarkOrTheClientNames(String charset, @Nullable String declared)
            throws IOException {
        var mark = declared == null && !charset.equals("UTF-16") ? "\uFEFF" : "";
        // Windows-1258 writes the tone after the letter, as a character of its own.
        var name = declared == null ? NAME : "Nguyê\u0303n Thi\u0323 Hươ\u0300ng";
        var bytes = (mark + "code,name\n1," + name + "\n").getBytes(Charset.forName(charset));
        assertThat(read(Format.CSV, declared, bytes).get(1)).containsExactly("1", name);
    }

    @Test
    void windows1258ThatNobodyDeclaredIsNotGuessedButTheWayOutIsTold() {
        var bytes = "code,name\n1,Hươ\u0300ng\n".getBytes(Charset.forName("windows-1258"));
        refused(Format.CSV, bytes, "not-csv", "charset=windows-1258");
    }

    @Test
    void ndjsonNamesFieldsInsideOthersByADot() throws IOException {
        var text = """
                {"code":"1","nativePlace":{"province":"01","commune":null},"head":true,"rank":5}

                {"rank":6,"head":null,"nativePlace":{"commune":"00004","province":"02"},"code":"2"}
                """;
        assertThat(read(Format.NDJSON, null, text.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        List.of("code", "nativePlace.province", "nativePlace.commune", "head", "rank"),
                        List.of("1", "01", "", "true", "5"),
                        List.of("2", "02", "00004", "", "6"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1}~{\"b\":1} | same fields",
                "{\"a\":1}~{\"a\":1,\"b\":2} | same fields",
                "{\"a\":1}~[1] | not one JSON object",
                "{\"a\":1}~{\"a\":1}{\"a\":2} | not one JSON object",
                "{\"a\":1,\"a\":2} | not one JSON object",
                "{\"a\":[1]} | array",
                "nonsense | not one JSON object",
            })
    void ndjsonThatDoesNotKeepItsFieldsIsRefused(String lines, String words) {
        refused(Format.NDJSON, lines.replace('~', '\n').getBytes(StandardCharsets.UTF_8), "not-ndjson", words);
    }

    @Test
    void cellsOfEveryKindAreText() throws IOException {
        var file = book(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "day");
            sheet.value(0, 2, "month");
            sheet.value(0, 3, "number");
            sheet.value(0, 4, "truth");
            sheet.value(2, 0, NAME);
            sheet.value(2, 1, LocalDate.of(1975, 12, 31));
            sheet.style(2, 1).format("dd/mm/yyyy").set();
            sheet.value(2, 2, LocalDate.of(1975, 12, 1));
            sheet.style(2, 2).format("mm/yyyy").set();
            sheet.value(2, 3, 5);
            sheet.value(2, 4, true);
        });
        assertThat(read(Format.XLSX, null, file))
                .containsExactly(
                        List.of("code", "day", "month", "number", "truth"),
                        List.of(NAME, "1975-12-31", "1975-12", "5", "true"));
    }

    @Test
    void aFormulaWithoutAStoredValueIsRefusedByItsCell() throws IOException {
        var file = book(sheet -> {
            sheet.value(0, 0, "code");
            sheet.formula(1, 0, "CONCATENATE(\"HN-\",1)");
        });
        refused(Format.XLSX, file, "not-xlsx", "A2");
    }

    @Test
    void aFormulaWithAStoredValueIsThatValue() throws IOException {
        var sheet = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>code</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>CONCATENATE(\"HN-\",1)</f><v>HN-1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c></row>";
        assertThat(read(Format.XLSX, null, withSheet(sheet, "")))
                .containsExactly(List.of("code"), List.of("HN-1"), List.of("2"));
    }

    @Test
    void mergedCellsAreRefusedByTheirRange() throws IOException {
        var file = book(sheet -> {
            sheet.value(0, 0, "code");
            sheet.value(1, 0, "1");
            sheet.range(1, 0, 3, 0).merge();
        });
        refused(Format.XLSX, file, "not-xlsx", "A2:A4");
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused(Format.XLSX, with(book(it -> it.value(0, 0, "code")), "xl/vbaProject.bin", "x"), "not-xlsx", "macros");
    }

    @Test
    void aSheetOfAllPossibleRowsMostOfThemEmptyIsReadToItsEnd() throws IOException {
        var rows = new StringBuilder("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>code</t></is></c></row>");
        for (var i = 2; i < Worksheet.MAX_ROWS; i++) {
            rows.append("<row r=\"").append(i).append("\" ht=\"15\"/>");
        }
        rows.append("<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>last</t></is></c></row>");
        assertThat(read(Format.XLSX, null, withSheet(rows.toString(), "")))
                .containsExactly(List.of("code"), List.of("last"));
    }

    @Test
    void aZipBombIsRefusedBeforeItUnfolds() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            java.util.Arrays.fill(zeros, (byte) '<');
            for (var i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        refused(Format.XLSX, Files.readAllBytes(file), "not-xlsx", "unfolds to too much");
    }

    @Test
    void aCellAsLongAsABookIsRefused() throws IOException {
        var noise = new StringBuilder();
        for (var i = 0; i < 200_000; i++) {
            noise.append(Integer.toHexString(i * 31));
        }
        var rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + noise + "</t></is></c></row>";
        refused(Format.XLSX, withSheet(rows, ""), "not-xlsx", "unfolds to too much");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip at all", "PK\u0003\u0004 cut"})
    void whatIsNoWorkbookIsRefused(String text) {
        refused(Format.XLSX, text.getBytes(StandardCharsets.UTF_8), "not-xlsx", "not an Excel workbook");
    }

    @Test
    void damagedXmlInsideIsRefused() throws IOException {
        refused(Format.XLSX, withSheet("<row r=\"1\"><c r=\"A1\"", ""), "not-xlsx", "not an Excel workbook");
    }

    private void refused(Format format, byte[] bytes, String type, String words) {
        assertThatThrownBy(() -> read(format, null, bytes)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.problem().type()).isEqualTo("urn:problem:" + type);
            assertThat(refusal.problem().detail().en()).contains(words);
        });
    }

    private List<List<String>> read(Format format, @Nullable String charset, byte[] bytes) throws IOException {
        var file = folder.resolve("file." + format.ending());
        Files.write(file, bytes);
        var all = new ArrayList<List<String>>();
        try (var records = Records.open(file, format, charset, new Limits())) {
            for (var record = records.next(); record != null; record = records.next()) {
                all.add(List.of(record));
            }
        }
        return all;
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private byte[] book(Filling filling) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("one"));
        }
        return Files.readAllBytes(file);
    }

    private byte[] withSheet(String rows, String after) throws IOException {
        return with(
                book(it -> it.value(0, 0, "x")),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                        + "</sheetData>" + after + "</worksheet>");
    }

    /** The same workbook with one part put in or replaced. */
    private byte[] with(byte[] book, String part, String content) throws IOException {
        var before = folder.resolve("before.xlsx");
        Files.write(before, book);
        var file = folder.resolve("changed.xlsx");
        try (var old = new ZipFile(before.toFile());
                var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : Collections.list(old.entries())) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    old.getInputStream(entry).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.readAllBytes(file);
    }

    private record Limits() implements XlsxLimits {

        @Override
        public MemorySize maxInflated() {
            return new MemorySize(BigInteger.valueOf(100L << 20));
        }

        @Override
        public MemorySize maxSharedStrings() {
            return new MemorySize(BigInteger.valueOf(10L << 20));
        }

        @Override
        public int maxRatio() {
            return 200;
        }
    }
}
