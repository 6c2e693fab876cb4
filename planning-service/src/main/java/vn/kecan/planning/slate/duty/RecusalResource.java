package vn.kecan.planning.slate.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** Who takes no part in deciding on a slate. */
@Path("/slates/{id}/recusals")
@Tag(name = "slates")
public class RecusalResource {

    private final Writes writes;
    private final Moments moments;
    private final Recuse recuse;
    private final SlateProcedure procedure;
    private final Recusals recusals;

    RecusalResource(Writes writes, Moments moments, Recuse recuse, SlateProcedure procedure, Recusals recusals) {
        this.writes = writes;
        this.moments = moments;
        this.recuse = recuse;
        this.procedure = procedure;
        this.recusals = recusals;
    }

    @POST
    @RolesAllowed({"approver", "org-board"})
    @Operation(
            summary = "Say that somebody is related to a candidate",
            description =
                    "An approver says it of himself, the board of a cadre. He takes no part from then on: no opinion, no conference, no decision.")
    @APIResponse(
            responseCode = "201",
            description = "On record for good",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RecusalView.class)))
    public Response recuse(@PathParam("id") UUID id, @NotNull @Valid NewRecusal body) {
        return writes.post(body, rec -> recuse.recuse(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List who takes no part, oldest first")
    @APIResponse(responseCode = "200", description = "All recusals of the slate")
    public Page<RecusalView> listRecusals(@PathParam("id") UUID id) {
        procedure.visible(id);
        return new Page<>(recusals.of(id).stream().map(RecusalView::of).toList(), null);
    }
}
