package vn.kecan.planning.report.population;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Reports on those who serve in a subtree and on its seats. They name no person. */
@Path("/reports")
@Tag(name = "reports", description = "Targets measured on those who serve, numbers of seats and how they changed")
public class ReportResource {

    private final Moments moments;
    private final Reach reach;
    private final CountServing serving;
    private final CountSeats seats;
    private final Call call;

    ReportResource(Moments moments, Reach reach, CountServing serving, CountSeats seats, Call call) {
        this.moments = moments;
        this.reach = reach;
        this.serving = serving;
        this.seats = seats;
        this.call = call;
    }

    @GET
    @Path("/targets")
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "readTargets",
            summary = "Measure the city's targets on everybody who serves in a unit and below",
            description = "Targets report and never bar. A target that speaks of nobody here is left out.")
    @APIResponse(responseCode = "200", description = "One verdict for each target")
    public TargetReportView readTargets(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
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
        return serving.count(root(unit, moment), moment, call.language());
    }

    @GET
    @Path("/seats")
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "readSeatReport",
            summary = "Judge the numbers of seats of a unit and of every unit below it",
            description = "Committees, deputies, vice-chairs; and posts that have more holders than seats.")
    @APIResponse(responseCode = "200", description = "The units of whose seats a rule in force speaks")
    public SeatReportView readSeatReport(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
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
        return seats.count(root(unit, moment), moment, call.language());
    }

    @GET
    @Path("/seat-changes")
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "listSeatChanges",
            summary = "List the units whose seats differ between two days",
            description = "Posts are dated: the seats on record on the earlier day are compared with those on `asOf`.")
    @APIResponse(responseCode = "200", description = "The units that changed, each with its posts")
    public SeatChangesView listSeatChanges(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "the earlier day", example = "2025-07-01", required = true)
                    @QueryParam("from")
                    @Schema(format = "date")
                    @Nullable
                    String from,
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
        var root = root(unit, moment);
        var earlier = Asked.day("from", Asked.given("from", from)).orElseThrow();
        if (earlier.isAfter(moment.asOf())) {
            throw Problems.unprocessable(
                    "from",
                    earlier,
                    "Phải trước hoặc trùng ngày " + moment.asOf() + ". Có thể hai ngày bị đảo.",
                    "Must not be after " + moment.asOf() + ". Maybe the two days are swapped.");
        }
        return seats.changes(root, earlier, moment, call.language());
    }

    private Unit root(@Nullable String unit, Moment moment) {
        return reach.mustHaveUnit("unit", Asked.given("unit", unit), moment);
    }
}
