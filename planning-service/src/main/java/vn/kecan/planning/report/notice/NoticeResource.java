package vn.kecan.planning.report.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What comes due. */
@Path("/notices")
@Tag(name = "notices", description = "What comes due in the units: deadlines, reviews, verdicts that flip")
public class NoticeResource {

    private final AskNotices ask;

    NoticeResource(AskNotices ask) {
        this.ask = ask;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "List what comes due in a unit and below it",
            description =
                    "Deadlines that run and are overdue, reviews, removals that the facts ask for, and the verdicts"
                            + " on plan entries and candidates that flip within so many months, in both directions. Told unit"
                            + " by unit, in the order of their codes, and in a unit by day. A page judges at most some"
                            + " thousand entries and candidates and may be short: go on with `next` until it is absent."
                            + " Whatever the caller himself stands in is left out.")
    @APIResponse(responseCode = "200", description = "A page, told on one snapshot and by one rulebook")
    public NoticeList listNotices(
            @Parameter(description = "the root of the subtree", example = "00004", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "how many months ahead to look; 0: only what is overdue or due today")
                    @QueryParam("months")
                    @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "60", defaultValue = "6")
                    @Nullable
                    String months,
            @Parameter(
                            description = "only notices of this kind",
                            example = "DEADLINE_DUE",
                            schema = @Schema(implementation = NoticeKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "the day looked ahead from; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(
                            description =
                                    "the day whose law judges; asOf when absent, and then the law goes on with the days")
                    @QueryParam("lawAt")
                    @Schema(format = "date")
                    @Nullable
                    String lawAt,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "most notices in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return ask.list(new AskNotices.Sent(unit, months, kind, asOf, knownAt, lawAt, cursor, limit));
    }
}
