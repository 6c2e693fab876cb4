package vn.kecan.planning.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Coverage on two days, over HTTP. */
@Path("/coverage/trend")
@Tag(name = "coverage")
public class TrendResource {

    private final ReadTrend read;

    TrendResource(ReadTrend read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "readCoverageTrend",
            summary = "Put the coverage of a unit, and of every unit below it, on two days side by side",
            description = "Each day under its own law, both as known at one instant. Entries of the caller himself are"
                    + " left out.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "One row for each unit that stands on one of the days")
    public TrendView readCoverageTrend(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "the term planned for", example = "2030-2035", required = true)
                    @QueryParam("term")
                    @Nullable
                    String term,
            @Parameter(description = "the earlier day", example = "2026-01-01", required = true)
                    @QueryParam("from")
                    @Schema(format = "date")
                    @Nullable
                    String from,
            @Parameter(description = "the later day", example = "2026-11-01", required = true)
                    @QueryParam("to")
                    @Schema(format = "date")
                    @Nullable
                    String to,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt) {
        var question = new CoverageQuestion();
        question.unit = unit;
        question.term = term;
        question.knownAt = knownAt;
        return read.read(question, from, to);
    }
}
