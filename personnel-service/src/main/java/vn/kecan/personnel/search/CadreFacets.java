package vn.kecan.personnel.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many cadres a filter finds, exactly, and how they divide. */
@Schema(name = "CadreFacets")
public record CadreFacets(
        long total,

        @Schema(description = "how many of them the name matches as it was written, no typo forgiven")
        long asWritten,

        List<Facet> sex,

        @Schema(description = "KINH (code 1), MINORITY (2-54), FOREIGN (55), UNKNOWN (56)")
        List<Facet> ethnicGroup,

        List<Facet> education,
        List<Facet> politicalTheory,

        @Schema(
                description =
                        "completed years on ageOn, by the cuts of the statistical forms: 0-30, 31-40, 41-50, 51-60, 61-")
        List<Facet> ageBand,

        @Schema(
                description =
                        "by kind of the posts they hold on the day, each person once per kind: these do not add up to the total")
        List<Facet> postKind,

        LocalDate ageOn,
        LocalDate asOf,
        Instant knownAt) {

    /** One value and how many have it; without a value: how many of whom it is not on record. */
    @Schema(name = "CadreFacet")
    public record Facet(@Nullable String value, long count) {}
}
