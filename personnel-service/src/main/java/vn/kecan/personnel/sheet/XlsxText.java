package vn.kecan.personnel.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/** What a cell says, as text: numbers plainly, dates as YYYY-MM-DD, of a formula the value that was stored with it. */
final class XlsxText {

    private static final int DAYS_TO_1904 = 1462;

    private final boolean from1904;

    XlsxText(boolean from1904) {
        this.from1904 = from1904;
    }

    String of(Cell cell, long line) {
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
            case NUMBER -> number(cell.asNumber(), cell.getDataFormatString());
            case STRING -> cell.asString();
            case ERROR -> raw == null ? "#ERROR" : raw;
            case FORMULA -> formula(cell, raw, line);
        };
    }

    private String formula(Cell cell, @Nullable String raw, long line) {
        return switch (cell.getValue()) {
            case BigDecimal number -> number(number, cell.getDataFormatString());
            case Boolean truth -> truth.toString();
            case String text when !text.isEmpty() -> text;
            case null, default -> {
                if (raw == null || raw.isEmpty()) {
                    throw uncalculated(cell, line);
                }
                yield raw;
            }
        };
    }

    private String number(BigDecimal number, @Nullable String format) {
        if (format != null && isDate(format)) {
            var day = day(number, from1904);
            if (day != null) {
                var said = day.toString();
                return format.toLowerCase(Locale.ROOT).contains("d") ? said : said.substring(0, 7);
            }
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The day of a serial number, 1 being 1900-01-01; null if it is none. */
    static @Nullable LocalDate day(BigDecimal serial, boolean from1904) {
        var days = serial.longValue() + (from1904 ? DAYS_TO_1904 : 0);
        if (days < 1 || days > 2_958_465) {
            return null;
        }
        // Excel counts a 29 February 1900 that never was.
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    private static boolean isDate(String format) {
        var plain = format.toLowerCase(Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "")
                .replace("general", "");
        return plain.contains("y") || plain.contains("d") && plain.contains("m");
    }

    private static ProblemException uncalculated(Cell cell, long line) {
        var where = cell.getAddress().toString();
        return Unreadable.file(
                Format.XLSX,
                line,
                where,
                "Ô " + where
                        + " là công thức chưa có kết quả lưu kèm. Hãy mở bằng Excel, chép và dán giá trị, rồi lưu.",
                "The cell " + where
                        + " is a formula without a stored value. Maybe open the file in Excel, paste values, and save it.");
    }
}
