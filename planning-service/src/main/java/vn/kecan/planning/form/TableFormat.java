package vn.kecan.planning.form;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;

/** How a table is answered. */
public enum TableFormat {
    JSON(TableFormat.JSON_TYPE),
    CSV(TableFormat.CSV_TYPE),
    XLSX(TableFormat.XLSX_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** As in a file's name and in the query parameter {@code format}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the query parameter {@code format} asks for; JSON when it is absent. */
    public static TableFormat asked(@Nullable String format) {
        if (format == null) {
            return JSON;
        }
        return Arrays.stream(values())
                .filter(it -> it.ending().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "format", format, "Phải là một trong: json, csv, xlsx.", "Must be one of: json, csv, xlsx."));
    }
}
