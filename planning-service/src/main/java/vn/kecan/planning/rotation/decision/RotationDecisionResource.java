package vn.kecan.planning.rotation.decision;

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
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.platform.write.Writes;

/** The decisions on a rotation plan. */
@Path("/rotation-plans/{id}/approvals")
@Tag(name = "rotation-plans")
public class RotationDecisionResource {

    private final Writes writes;
    private final Moments moments;
    private final DecideRotation decide;
    private final RotationProcedure procedure;

    RotationDecisionResource(Writes writes, Moments moments, DecideRotation decide, RotationProcedure procedure) {
        this.writes = writes;
        this.moments = moments;
        this.decide = decide;
        this.procedure = procedure;
    }

    @POST
    @RolesAllowed("approver")
    @Operation(
            summary = "Step 5: decide on a rotation plan",
            description = "Approves it once as many persons as the level of its posts asks for have; or returns it from"
                    + " PERSONS_PROPOSED on. Never by somebody who had a part in proposing it or is named in it.")
    @APIResponse(
            responseCode = "201",
            description = "Decided: the plan as it stands now",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response decideOnRotationPlan(@PathParam("id") UUID id, @NotNull @Valid NewRotationDecision body) {
        return writes.post(body, rec -> decide.decide(rec, id, body, moments.now()));
    }

    @GET
    @Path("/needed")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read how many persons must approve the rotation plan, and how many have")
    @APIResponse(responseCode = "200", description = "As configured for the level that manages the new posts")
    public RotationNeedView readRotationApprovalNeed(@PathParam("id") UUID id) {
        var plan = procedure.visible(id);
        var needed = RotationDuties.needed(plan, moments.now());
        return new RotationNeedView(id, needed.number(), RotationDuties.signatures(plan), needed);
    }
}
