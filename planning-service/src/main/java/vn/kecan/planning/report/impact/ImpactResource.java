package vn.kecan.planning.report.impact;

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

/** What a change of law changes. */
@Path("/impact")
@Tag(name = "impact", description = "Whose verdict changes when another law judges")
public class ImpactResource {

    private final AskImpact ask;

    ImpactResource(AskImpact ask) {
        this.ask = ask;
    }

    @GET
    @RolesAllowed({"auditor", "org-board", "approver", "admin"})
    @Operation(
            summary = "Compare what the laws of two days say of everybody in plans and on slates",
            description = "The facts are those of one day and one snapshot. Only what lies in the caller's units;"
                    + " entries and slates of the caller himself are left out, from the counts too.")
    @APIResponse(responseCode = "200", description = "The changes, counted by unit and rule, and a page of them")
    public ImpactView readImpact(
            @Parameter(description = "the day whose law judges first", example = "2025-10-07", required = true)
                    @QueryParam("from")
                    @Schema(format = "date")
                    @Nullable
                    String from,
            @Parameter(description = "the day whose law judges then", example = "2025-10-08", required = true)
                    @QueryParam("to")
                    @Schema(format = "date")
                    @Nullable
                    String to,
            @Parameter(description = "only this unit and those below it", example = "00004")
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
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "changes in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return ask.ofDays(from, to, new AskImpact.Sent(unit, asOf, knownAt, cursor, limit));
    }
}
