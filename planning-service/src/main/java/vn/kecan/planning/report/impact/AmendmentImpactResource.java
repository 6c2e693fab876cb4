package vn.kecan.planning.report.impact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a drafted amendment would change. */
@Path("/rulebook/amendments/{id}/impact")
@Tag(name = "rulebook")
public class AmendmentImpactResource {

    private final AskImpact ask;

    AmendmentImpactResource(AskImpact ask) {
        this.ask = ask;
    }

    @GET
    @RolesAllowed({"auditor", "org-board", "approver", "admin"})
    @Operation(
            summary = "Compare what the rulebook says of everybody with and without a drafted amendment",
            description = "On its first day, or today if that is later, unless another law day is given.")
    @APIResponse(responseCode = "200", description = "The changes, counted by unit and rule, and a page of them")
    public ImpactView readAmendmentImpact(
            @PathParam("id") UUID id,
            @Parameter(description = "the day whose law judges", example = "2027-01-01")
                    @QueryParam("lawAt")
                    @Schema(format = "date")
                    @Nullable
                    String lawAt,
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
        return ask.ofDraft(id, lawAt, new AskImpact.Sent(unit, asOf, knownAt, cursor, limit));
    }
}
