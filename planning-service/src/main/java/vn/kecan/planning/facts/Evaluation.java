package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The classification of a year, or of a quarter of it; {@code points} are out of a hundred. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Evaluation(
        String id,
        String cadre,
        int year,
        @Nullable Integer quarter,
        EvaluationLevel level,
        @Nullable BigDecimal points,
        @Nullable Decision decision,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {

    public boolean ofTheYear() {
        return quarter == null;
    }

    /** Whether what is evaluated was over by the day. */
    public boolean endedBy(LocalDate day) {
        return validTo != null && !validTo.isAfter(day);
    }
}
