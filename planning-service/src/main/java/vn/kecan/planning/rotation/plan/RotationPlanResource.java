package vn.kecan.planning.rotation.plan;

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

/** Rotation plans, what they state, and the first step of their procedure. */
@Path("/rotation-plans")
@Tag(name = "rotation-plans", description = "Plans of rotation: who moves where, and the five steps to it")
public class RotationPlanResource {

    private final Writes writes;
    private final Moments moments;
    private final OpenRotationPlan open;
    private final ChangeRotationPlan change;
    private final ProposePolicy policy;
    private final WithdrawRotationPlan withdraw;
    private final ReadRotationPlans read;

    RotationPlanResource(
            Writes writes,
            Moments moments,
            OpenRotationPlan open,
            ChangeRotationPlan change,
            ProposePolicy policy,
            WithdrawRotationPlan withdraw,
            ReadRotationPlans read) {
        this.writes = writes;
        this.moments = moments;
        this.open = open;
        this.change = change;
        this.policy = policy;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(summary = "Open a rotation plan of a unit")
    @APIResponse(
            responseCode = "201",
            description = "Opened, in DRAFT",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response openRotationPlan(@NotNull @Valid NewRotationPlan body) {
        return writes.post(body, rec -> open.open(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the rotation plans of the caller's units, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of plans; those in which the caller is named are not in it")
    public Page<RotationPlanView> listRotationPlans(
            @Parameter(description = "only plans of exactly this unit", example = "HN") @QueryParam("unit") @Nullable
                    String unit,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(unit, knownAt, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one rotation plan and where it stands")
    @APIResponse(
            responseCode = "200",
            description = "The plan; its ETag changes with every step",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response readRotationPlan(
            @PathParam("id") UUID id,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt) {
        return read.one(id, knownAt);
    }

    @GET
    @Path("/{id}/steps")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List what was done with a rotation plan, oldest first")
    @APIResponse(responseCode = "200", description = "Every step with who took it, why and by which document")
    public Page<RotationTaken> listRotationSteps(@PathParam("id") UUID id) {
        return read.steps(id);
    }

    @PUT
    @Path("/{id}/states")
    @RolesAllowed("org-board")
    @Operation(summary = "Change what a rotation plan states", description = "In DRAFT, or when it was returned.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response changeRotationPlan(@PathParam("id") UUID id, @NotNull @Valid RotationPlanStates body) {
        return writes.change(rec -> change.change(rec, id, body, moments.now()));
    }

    @POST
    @Path("/{id}/policy")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Step 1: propose the policy",
            description = "Refused (422, urn:rule:RO-11) while one of the seven items is missing.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed: its moves may be arranged",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response proposeRotationPolicy(@PathParam("id") UUID id, @NotNull @Valid NewRotationStep body) {
        return writes.post(body, rec -> policy.propose(rec, id, body, moments.now()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("org-board")
    @Operation(summary = "Withdraw the rotation plan for good", description = "Until it is approved.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response withdrawRotationPlan(@PathParam("id") UUID id, @NotNull @Valid NewRotationWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, body));
    }
}
