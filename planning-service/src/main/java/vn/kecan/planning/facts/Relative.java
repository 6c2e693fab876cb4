package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A relative is on file; who he is and since when is restricted. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Relative(
        String id,
        String cadre,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements FileFact {}
