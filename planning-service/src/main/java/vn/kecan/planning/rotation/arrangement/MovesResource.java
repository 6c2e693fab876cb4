package vn.kecan.planning.rotation.arrangement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The moves of a rotation plan, and the second step of its procedure. */
@Path("/rotation-plans/{id}")
@Tag(name = "rotation-plans")
public class MovesResource {

    private final Writes writes;
    private final Moments moments;
    private final ArrangeMoves arrange;
    private final RemoveMove remove;
    private final ProposePersons propose;
    private final ReadMoves read;

    MovesResource(
            Writes writes,
            Moments moments,
            ArrangeMoves arrange,
            RemoveMove remove,
            ProposePersons propose,
            ReadMoves read) {
        this.writes = writes;
        this.moments = moments;
        this.arrange = arrange;
        this.remove = remove;
        this.propose = propose;
        this.read = read;
    }

    @PUT
    @Path("/moves")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Set all moves of a rotation plan",
            description = "From POLICY_PROPOSED, or when it was returned; replaces them all. Refused (422) while a post"
                    + " that is left is neither filled nor declared empty, or somebody comes into a taken seat.")
    @APIResponse(
            responseCode = "200",
            description = "Set: the moves as chains and cycles",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ArrangementView.class)))
    public Response arrangeMoves(@PathParam("id") UUID id, @NotNull @Valid NewArrangement body) {
        return writes.change(rec -> arrange.arrange(rec, id, body, moments.now()));
    }

    @GET
    @Path("/moves")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read the moves of a rotation plan as chains and cycles")
    @APIResponse(
            responseCode = "200",
            description = "The moves; the ETag is the plan's",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ArrangementView.class)))
    public Response readMoves(@PathParam("id") UUID id) {
        return read.moves(id, moments.now());
    }

    @DELETE
    @Path("/moves/{cadre}")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Take one move out of a rotation plan",
            description = "Refused (422) where that leaves a post without holder or somebody without a seat; the answer"
                    + " names the post.")
    @APIResponse(responseCode = "204", description = "Taken out; the others close")
    public Response removeMove(
            @PathParam("id") UUID id,
            @PathParam("cadre") String cadre,
            @Parameter(description = "why", example = "Cán bộ xin ở lại") @QueryParam("reason") @Nullable
                    String reason) {
        return writes.change(rec -> remove.remove(rec, id, cadre, reason, moments.now()));
    }

    @GET
    @Path("/verdicts")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Judge a rotation plan and both ends of every move, with what its files and reviews say")
    @APIResponse(responseCode = "200", description = "The verdicts of the hour")
    public MovesVerdictsView judgeMoves(@PathParam("id") UUID id) {
        return read.verdicts(id, moments.now());
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List what the law said when the persons were proposed and prepared, oldest first")
    @APIResponse(responseCode = "200", description = "As frozen, with the snapshot and the rulebook")
    public Page<MovesVersionView> listRotationVersions(@PathParam("id") UUID id) {
        return read.versions(id);
    }

    @POST
    @Path("/persons")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Step 2: propose the persons",
            description = "Freezes what the law says of every move. Refused (422) while a gap is open, a role is not"
                    + " named, or a rule bars a move.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed: their files are to be prepared",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response proposeRotatedPersons(@PathParam("id") UUID id, @NotNull @Valid NewRotationStep body) {
        return writes.post(body, rec -> propose.propose(rec, id, body, moments.now()));
    }
}
