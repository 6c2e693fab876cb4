package vn.kecan.planning.form;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
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

    /** What the query parameter {@code format} asks for; without it the first type of Accept that there is, else JSON. */
    public static TableFormat asked(@Nullable String format, List<MediaType> accept) {
        if (format == null) {
            return accept.stream()
                    .flatMap(accepted ->
                            Arrays.stream(values()).filter(it -> accepted.isCompatible(MediaType.valueOf(it.type))))
                    .findFirst()
                    .orElse(JSON);
        }
        return Arrays.stream(values())
                .filter(it -> it.ending().equals(format))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "format", format, "Phải là một trong: json, csv, xlsx.", "Must be one of: json, csv, xlsx."));
    }
}
