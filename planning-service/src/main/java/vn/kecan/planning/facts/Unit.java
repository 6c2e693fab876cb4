package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a unit; {@code mergedFrom} is the number of units it was formed from, null when not on record. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Unit(
        String code,
        String name,
        @Nullable String nameEn,
        UnitKind kind,
        @Nullable String parent,
        Level level,
        @Nullable Integer mergedFrom,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Formed from several units; false too when that is not on record. */
    public boolean merged() {
        return mergedFrom != null && mergedFrom > 1;
    }
}
