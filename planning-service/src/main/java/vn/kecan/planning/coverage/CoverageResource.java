package vn.kecan.planning.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.Moments;
import vn.kecan.planning.eligibility.Reach;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Coverage of a subtree. */
@Path("/coverage")
@Tag(name = "coverage", description = "Which posts have successors, and where the gaps are")
public class CoverageResource {

    private final Moments moments;
    private final Reach reach;
    private final CountCoverage count;
    private final Call call;

    CoverageResource(Moments moments, Reach reach, CountCoverage count, Call call) {
        this.moments = moments;
        this.reach = reach;
        this.count = count;
        this.call = call;
    }

    @GET
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            summary = "Count the coverage of a unit and of every unit below it",
            description = "Each row is rolled up over its own subtree. Entries of the caller himself are left out.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "One row for each unit, parents before children",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CoverageView.class)))
    public CoverageView readCoverage(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "the term planned for", example = "2030-2035", required = true)
                    @QueryParam("term")
                    @Nullable
                    String term,
            @Parameter(description = "the day it was true; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(description = "the day whose law judges; asOf when absent", example = "2025-12-01")
                    @QueryParam("lawAt")
                    @Schema(format = "date")
                    @Nullable
                    String lawAt) {
        var moment = moments.of(asOf, knownAt, lawAt);
        var root = reach.mustHaveUnit("unit", given("unit", unit), moment);
        return count.count(root, reach.mustKnowTerm("term", given("term", term), moment), moment, call.language());
    }

    private static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(
                    name, value, "Thiếu tham số " + name + ".", "The parameter " + name + " must be given.");
        }
        return value;
    }
}
