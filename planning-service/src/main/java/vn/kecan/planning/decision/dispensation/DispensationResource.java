package vn.kecan.planning.decision.dispensation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** Dispensations from rules whose clause allows them. */
@Path("/dispensations")
@Tag(name = "dispensations", description = "Recorded decisions that a rule does not bar in one case")
public class DispensationResource {

    private final Writes writes;
    private final Moments moments;
    private final GrantDispensation grant;
    private final WithdrawDispensation withdraw;
    private final ReadDispensations read;

    DispensationResource(
            Writes writes,
            Moments moments,
            GrantDispensation grant,
            WithdrawDispensation withdraw,
            ReadDispensations read) {
        this.writes = writes;
        this.moments = moments;
        this.grant = grant;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("approver")
    @Operation(
            summary = "Dispense a cadre from a rule in one case",
            description = "Only from a rule whose register entry says that somebody may, and only by an approver of the"
                    + " level that manages the post. The verdict then says DISPENSED, with authority and document.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DispensationView.class)))
    public Response grantDispensation(@NotNull @Valid NewDispensation body) {
        return writes.post(body, rec -> grant.grant(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the dispensations for posts of the caller's units, oldest first")
    @APIResponse(responseCode = "200", description = "A page of dispensations, without the caller's own")
    public Page<DispensationView> listDispensations(
            @Parameter(description = "only of this cadre", example = "HN-000001") @QueryParam("cadre") @Nullable
                    String cadre,
            @Parameter(description = "only for this post", example = "00004-SEC") @QueryParam("post") @Nullable
                    String post,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(cadre, post, knownAt, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one dispensation")
    @APIResponse(
            responseCode = "200",
            description = "The dispensation",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DispensationView.class)))
    public Response readDispensation(@PathParam("id") UUID id) {
        return read.one(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("approver")
    @Operation(summary = "End a dispensation today")
    @APIResponse(
            responseCode = "201",
            description = "Ended; until today it stays what it was",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = DispensationView.class)))
    @APIResponse(responseCode = "204", description = "It was still to begin, and never does")
    public Response withdrawDispensation(@PathParam("id") UUID id, @NotNull @Valid NewDispensationWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, body, moments.now()));
    }
}
