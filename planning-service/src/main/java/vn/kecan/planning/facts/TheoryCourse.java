package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A level of political theory attained. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TheoryCourse(
        String id,
        String cadre,
        PoliticalTheory level,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) implements FileFact {}
