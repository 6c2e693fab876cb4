package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the cadre counts as local to a place, as somebody has decided; never derived. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LocalFlag(
        String id,
        String cadre,
        String place,
        boolean local,
        String decidedBy,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements FileFact {}
