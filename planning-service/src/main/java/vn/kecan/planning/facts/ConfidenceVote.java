package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A poll of confidence; {@code summoned} is what its counts are shares of. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ConfidenceVote(
        String id,
        String cadre,
        LocalDate heldOn,
        String body,
        int summoned,
        int present,
        int high,
        int medium,
        int low,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {}
