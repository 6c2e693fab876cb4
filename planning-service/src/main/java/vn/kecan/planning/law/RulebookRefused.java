package vn.kecan.planning.law;

/** A file of the rulebook says something that cannot be law; the message names the file and the field. */
public final class RulebookRefused extends RuntimeException {

    private final String field;
    private final String said;

    RulebookRefused(String file, String field, String message) {
        super("%s: the field %s %s".formatted(file, field, message));
        this.field = field;
        this.said = message;
    }

    /** The field of the file, such as {@code values[1].tier-1}. */
    public String field() {
        return field;
    }

    /** What it must be. */
    public String said() {
        return said;
    }
}
