package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A degree or diploma conferred. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Degree(
        String id,
        String cadre,
        Education level,
        String field,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {}
