package vn.kecan.personnel.sheet;

/** The formats of files with rows. */
public enum Format {
    CSV("text/csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    NDJSON("application/x-ndjson");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** As in a file's name and in the contract's query parameters. */
    public String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
