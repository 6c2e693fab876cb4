package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On which ground the cadre is said to be a science-technology cadre; months of the certificate and of the work. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ScienceTechnology(
        String id,
        String cadre,
        Ground ground,
        @Nullable String degreeField,
        @Nullable Integer certificateMonths,
        @Nullable Integer workMonths,
        @Nullable String results,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {

    /** The two grounds of the clause. */
    public enum Ground {
        DEGREE,
        CERTIFICATE_AND_WORK
    }
}
