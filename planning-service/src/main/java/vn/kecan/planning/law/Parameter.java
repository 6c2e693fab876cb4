package vn.kecan.planning.law;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One value of the rulebook with its unit, its validity (half-open) and its citation. */
@Schema(description = "A value of the rulebook, in force from `from` until (not including) `to`.")
public record Parameter(
        @Schema(examples = "planning.age.months-left.tier-1")
        String name,

        @Schema(description = "A number, a month or a word, as the unit says.", examples = "60")
        Object value,

        @Schema(examples = "months") String unit,
        @Schema(examples = "2025-10-08") LocalDate from,
        @Nullable LocalDate to,
        Citation citation,

        @Schema(description = "the unit for whose subtree it is set; absent: everywhere", examples = "HN") @Nullable
        String setFor) {

    /** A value that holds everywhere. */
    public Parameter(
            String name, Object value, String unit, LocalDate from, @Nullable LocalDate to, Citation citation) {
        this(name, value, unit, from, to, citation, null);
    }

    /** The value as a whole number. */
    public long number() {
        return ((Number) value).longValue();
    }

    /** The value as a word or a month. */
    public String word() {
        return value.toString();
    }
}
