package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A health certificate is on file; what it says and of which day it is restricted. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record HealthCertificate(
        String id,
        String cadre,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements FileFact {}
