package vn.kecan.planning.rule.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** The ratings of a unit. */
@Path("/ratings")
@Tag(name = "eligibility", description = "May this cadre have this post?")
public class RatingsResource {

    private static final String YEAR = "[12][0-9]{3}";

    private final Moments moments;
    private final Reach reach;
    private final JudgeRatings judge;
    private final Call call;

    RatingsResource(Moments moments, Reach reach, JudgeRatings judge, Call call) {
        this.moments = moments;
        this.reach = reach;
        this.judge = judge;
        this.call = call;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor", "system"})
    @Operation(
            summary = "Judge how a unit rated its post holders",
            description = "Counts who held a post of the unit itself on the last day of the year, by the level that"
                    + " manages the post, and judges the share of those rated excellent (EV-03).")
    @APIResponse(
            responseCode = "200",
            description = "One row for each managing level",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RatingsView.class)))
    public RatingsView readRatings(
            @Parameter(description = "the unit", example = "00004", required = true) @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "the year rated", example = "2025", required = true)
                    @QueryParam("year")
                    @Schema(pattern = YEAR)
                    @Nullable
                    String year,
            @Parameter(description = "whether the unit is outstanding, which allows more")
                    @QueryParam("outstanding")
                    @Schema(implementation = Boolean.class)
                    @Nullable
                    String outstanding,
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
        var within = reach.mustHaveUnit("unit", Asked.given("unit", unit), moment);
        return judge.judge(within, year(Asked.given("year", year)), flag(outstanding), moment, call.language());
    }

    private static int year(String text) {
        if (!text.matches(YEAR)) {
            throw Problems.invalid("year", text, "Phải là năm, ví dụ 2025.", "Must be a year, such as 2025.");
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(@Nullable String text) {
        if (text == null || text.equals("true") || text.equals("false")) {
            return "true".equals(text);
        }
        throw Problems.invalid("outstanding", text, "Phải là true hoặc false.", "Must be true or false.");
    }
}
