package vn.kecan.planning.decision.delegation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** Delegations. */
@Path("/delegations")
@Tag(name = "delegations", description = "Who decides for whom, and when")
public class DelegationResource {

    private final Writes writes;
    private final Moments moments;
    private final Delegate delegate;
    private final RevokeDelegation revoke;
    private final ReadDelegations read;

    DelegationResource(
            Writes writes, Moments moments, Delegate delegate, RevokeDelegation revoke, ReadDelegations read) {
        this.writes = writes;
        this.moments = moments;
        this.delegate = delegate;
        this.revoke = revoke;
        this.read = read;
    }

    @POST
    @RolesAllowed("approver")
    @Operation(
            summary = "Let another approver decide for the caller",
            description = "From a day up to (not including) another, in the subtree of a unit. The caller answers for"
                    + " what is decided.")
    @APIResponse(
            responseCode = "201",
            description = "Given",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DelegationView.class)))
    public Response delegate(@NotNull @Valid NewDelegation body) {
        return writes.post(body, rec -> delegate.delegate(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the delegations given in the caller's units, oldest first")
    @APIResponse(responseCode = "200", description = "A page of delegations")
    public Page<DelegationView> listDelegations(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one delegation")
    @APIResponse(
            responseCode = "200",
            description = "The delegation, with the ETag to revoke it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DelegationView.class)))
    public Response readDelegation(@PathParam("id") UUID id) {
        var view = read.one(id);
        return Response.ok(view).header("ETag", '"' + view.etag() + '"').build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("approver")
    @Operation(summary = "Revoke a delegation before its day", description = "Only by him who gave it.")
    @APIResponse(responseCode = "204", description = "Revoked; that it was given stays on record")
    public Response revokeDelegation(
            @PathParam("id") UUID id,
            @Parameter(description = "why") @QueryParam("reason") @Size(max = 2000) @Nullable String reason) {
        return writes.change(rec -> revoke.revoke(rec, id, reason));
    }
}
