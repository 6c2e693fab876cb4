package vn.kecan.planning.upkeep.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The yearly review of a plan, step by step. */
@Path("/plans/{id}/reviews")
@Tag(name = "reviews")
public class PlanReviewResource {

    private final Writes writes;
    private final Moments moments;
    private final OpenReview open;
    private final SetConclusions set;
    private final CloseReview close;
    private final ReportReview report;
    private final WithdrawReview withdraw;
    private final ReadReviews read;

    PlanReviewResource(
            Writes writes,
            Moments moments,
            OpenReview open,
            SetConclusions set,
            CloseReview close,
            ReportReview report,
            WithdrawReview withdraw,
            ReadReviews read) {
        this.writes = writes;
        this.moments = moments;
        this.open = open;
        this.set = set;
        this.close = close;
        this.report = report;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Open the review of a plan for a year",
            description = "One open review of a plan at a time (409 review-open). It belongs into the first quarter"
                    + " (PL-21 tells). A second review in a year names its report to the level above in document (422"
                    + " urn:rule:PL-21).")
    @APIResponse(
            responseCode = "201",
            description = "Open, with the entries that are to be looked at",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response openPlanReview(@PathParam("id") UUID id, @NotNull @Valid NewReview body) {
        return writes.post(body, rec -> open.open(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the reviews of a plan, oldest first")
    @APIResponse(responseCode = "200", description = "A page of reviews, without what concerns the caller himself")
    public Page<ReviewView> listPlanReviews(
            @PathParam("id") UUID id,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(id, cursor, limit, moments.now());
    }

    @GET
    @Path("/{review}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "Read one review",
            description = "While it is open with the removals proposed of itself; once it is closed with its verdicts,"
                    + " the snapshot of the facts and the hash of the rulebook.")
    @APIResponse(
            responseCode = "200",
            description = "The review; its ETag changes with every step",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response readPlanReview(@PathParam("id") UUID id, @PathParam("review") UUID review) {
        return read.one(id, review, moments.now());
    }

    @PUT
    @Path("/{review}/conclusions")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Set what an open review concludes: entries kept, removals and additions, each with its reason",
            description =
                    "Replaces the conclusions set before; the plan does not change yet. Who comes in is judged when"
                            + " the review is closed: ask for that with dryRun.")
    @APIResponse(
            responseCode = "200",
            description = "Set",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response setPlanReviewConclusions(
            @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull @Valid NewConclusions body) {
        return writes.change(rec -> set.set(rec, id, review, body, moments.now()));
    }

    @POST
    @Path("/{review}/closing")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Close the review: the plan changes as concluded",
            description = "All in one write: entries go out, persons come in, and proposals are accepted (REMOVE) or"
                    + " declined (KEEP). Refused, with nothing changed, while an entry has no conclusion or a removal was"
                    + " proposed since (409 review-incomplete), and when somebody to come in is barred (422"
                    + " urn:rule:<first barring rule>).")
    @APIResponse(
            responseCode = "201",
            description = "Closed: the lines as carried out, each with its verdicts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response closePlanReview(
            @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull @Valid NewReviewClosing body) {
        return writes.post(body, rec -> close.close(rec, id, review, body, moments.now()));
    }

    @POST
    @Path("/{review}/report")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Record the report of a closed review to the level above",
            description = "Due by the end of June (PL-21 tells whether it was in time).")
    @APIResponse(
            responseCode = "201",
            description = "Reported",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response reportPlanReview(
            @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull @Valid NewReviewReport body) {
        return writes.post(body, rec -> report.report(rec, id, review, body, moments.now()));
    }

    @POST
    @Path("/{review}/withdrawal")
    @RolesAllowed("org-board")
    @Operation(summary = "Give an open review up")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn; the plan stays as it is",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    public Response withdrawPlanReview(
            @PathParam("id") UUID id, @PathParam("review") UUID review, @NotNull @Valid NewReviewWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, review, body, moments.now()));
    }
}
