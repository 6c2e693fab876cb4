package vn.kecan.planning.report.population;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** The targets measured on a subtree, on the wire. */
@Schema(
        name = "TargetReport",
        description = "What the targets of the city ask of those who serve, and what was counted")
record TargetReportView(
        @Schema(examples = "HN") String unit,

        @Schema(description = "persons who hold a post in the subtree on the day")
        int persons,

        @Schema(description = "one for each target in force that speaks of somebody here")
        List<VerdictSaid> targets,

        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook) {}
