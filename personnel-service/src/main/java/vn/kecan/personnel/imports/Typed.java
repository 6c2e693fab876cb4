package vn.kecan.personnel.imports;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what people type as the contract writes it. Dates are day first, always: 31/12/1975, 31-12-1975 and 31.12.1975
 * are the last day of 1975, 12/1975 is its last month, 03/04/1975 is the third of April; 1975-12-31 is read as it stands.
 * A year has four digits. What cannot be read is left as it is, for the check of the field to refuse it.
 */
final class Typed {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    /** The first day of Excel's reckoning; the numbers of five digits begin in 1927. */
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    private Typed() {}

    /**
     * The value of a field; null if it is empty.
     *
     * @param serials whether a date may be a number of days, as in Excel
     */
    static @Nullable String read(Column.Type type, String text, boolean serials) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case TEXT -> plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
            case ID, NUMBER, LIST -> text.strip();
            case DECIMAL -> decimal(text.strip());
            case TRUTH -> truth(text.strip());
            case DATE, BIRTH -> date(text.strip(), serials);
        };
    }

    private static boolean plain(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** A lone comma stands before the fraction, as it is written in Vietnam. */
    private static String decimal(String text) {
        return COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
    }

    private static String truth(String text) {
        return switch (text) {
            case "true", "TRUE", "True", "Có", "có", "CÓ" -> "true";
            case "false", "FALSE", "False", "Không", "không", "KHÔNG" -> "false";
            default -> text;
        };
    }

    private static String date(String text, boolean serials) {
        if (text.length() > 4 && text.charAt(4) == '-') {
            return text;
        }
        var day = DAY.matcher(text);
        if (day.matches()) {
            return exists(text, number(day.group(3)), number(day.group(2)), number(day.group(1)));
        }
        var month = MONTH.matcher(text);
        if (month.matches() && number(month.group(1)) >= 1 && number(month.group(1)) <= 12) {
            return "%s-%02d".formatted(month.group(2), number(month.group(1)));
        }
        return serials && SERIAL.matcher(text).matches()
                ? EXCEL.plusDays(number(text)).toString()
                : text;
    }

    private static String exists(String text, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException never) {
            return text;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
