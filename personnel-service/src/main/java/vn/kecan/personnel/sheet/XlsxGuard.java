package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.kecan.platform.problem.ProblemException;

/**
 * Looks through an XLSX file once before it is read: unfolds every part without keeping it, by the same library that will
 * read it, and refuses macros, what unfolds to too much, and merged cells of the first sheet.
 */
final class XlsxGuard {

    private static final long SMALL = 32L << 20;
    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_TEXT = 1 << 20;

    private final XlsxLimits limits;
    private final byte[] buffer = new byte[1 << 16];
    private final long size;
    private long inflated;
    private long rows;

    private XlsxGuard(Path file, XlsxLimits limits) throws IOException {
        this.limits = limits;
        size = Math.max(1, Files.size(file));
    }

    /** Refuses or gives the number of rows of all sheets. */
    static long check(Path file, XlsxLimits limits) throws IOException {
        var guard = new XlsxGuard(file, limits);
        try (var zip = ZipFile.builder().setPath(file).get()) {
            guard.check(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw notXlsx();
        }
        return guard.rows;
    }

    private void check(ZipFile zip) throws IOException {
        var parts = 0;
        var sheets = false;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            var name = entry.getName();
            if (++parts > MOST_PARTS) {
                throw tooMuch("> " + MOST_PARTS + " parts");
            }
            if (name.endsWith("vbaProject.bin") || name.startsWith("xl/macrosheets/")) {
                throw macros(name);
            }
            sheets |= name.startsWith("xl/worksheets/");
            scan(zip, entry, name);
        }
        if (!sheets) {
            throw notXlsx();
        }
    }

    private void scan(ZipFile zip, ZipArchiveEntry entry, String name) throws IOException {
        var sheet = name.matches("xl/worksheets/[^/]+\\.xml");
        var text = name.endsWith(".xml");
        var shared =
                name.endsWith("sharedStrings.xml") ? limits.maxSharedStrings().asLongValue() : Long.MAX_VALUE;
        var own = 0L;
        var run = 0;
        var rowTag = new Tag("<row");
        var mergeTag = new Tag("<mergeCell ");
        try (var in = zip.getInputStream(entry)) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                own += n;
                inflated += n;
                if (own > shared) {
                    throw tooMuch("sharedStrings > " + shared + " bytes");
                }
                if (inflated > limits.maxInflated().asLongValue()
                        || inflated > SMALL && inflated / size > limits.maxRatio()) {
                    throw tooMuch(inflated + " bytes / " + size);
                }
                for (var i = 0; text && i < n; i++) {
                    run = buffer[i] == '<' ? 0 : run + 1;
                    if (run > LONGEST_TEXT) {
                        throw tooMuch("text > " + LONGEST_TEXT + " bytes");
                    }
                    if (sheet && rowTag.ends(buffer[i])) {
                        rows++;
                    }
                    if (name.endsWith("/sheet1.xml") && mergeTag.ends(buffer[i])) {
                        throw merged(new String(
                                buffer, i + 1, Math.min(40, n - i - 1), java.nio.charset.StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
    }

    /** Finds a word in bytes that come piece by piece. */
    private static final class Tag {
        private final String word;
        private int at;

        Tag(String word) {
            this.word = word;
        }

        boolean ends(byte next) {
            at = next == word.charAt(at) ? at + 1 : next == '<' ? 1 : 0;
            if (at == word.length()) {
                at = 0;
                return true;
            }
            return false;
        }
    }

    static ProblemException notXlsx() {
        return Unreadable.file(
                Format.XLSX,
                null,
                null,
                "Đây không phải sổ Excel .xlsx, hoặc tệp bị hỏng. Hãy mở bằng Excel rồi lưu lại dạng .xlsx.",
                "This is not an Excel workbook (.xlsx), or it is damaged. Maybe open it and save it as .xlsx again.");
    }

    private static ProblemException macros(String part) {
        return Unreadable.file(
                Format.XLSX,
                null,
                part,
                "Sổ có macro (" + part + "). Hãy lưu lại dạng .xlsx không macro.",
                "The workbook has macros (" + part + "). Maybe save it as .xlsx without macros.");
    }

    private ProblemException tooMuch(String what) {
        return Unreadable.file(
                Format.XLSX,
                null,
                what,
                "Sổ giải nén ra quá lớn (" + what + "; tối đa "
                        + limits.maxInflated().asLongValue() + " byte, gấp " + limits.maxRatio()
                        + " lần tệp). Hãy chia nhỏ, hoặc dùng CSV.",
                "The workbook unfolds to too much (" + what + "; at most "
                        + limits.maxInflated().asLongValue() + " bytes and " + limits.maxRatio()
                        + " times the file). Maybe split it, or use CSV.");
    }

    private static ProblemException merged(String rest) {
        var from = rest.indexOf('"') + 1;
        var to = rest.indexOf('"', from);
        var cells = from > 0 && to > from ? rest.substring(from, to) : null;
        return Unreadable.file(
                Format.XLSX,
                null,
                cells,
                "Có ô gộp (" + cells + "). Hãy bỏ gộp ô và ghi giá trị ở từng dòng.",
                "Cells are merged (" + cells + "). Maybe unmerge them and write the value in every row.");
    }
}
