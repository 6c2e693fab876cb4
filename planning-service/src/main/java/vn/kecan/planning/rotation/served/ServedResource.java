package vn.kecan.planning.rotation.served;

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
import vn.kecan.planning.rotation.order.RotationRuns;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.write.Writes;

/** A rotation while it runs, and its end. */
@Path("/rotation-orders/{id}")
@Tag(name = "rotation-orders")
public class ServedResource {

    private final Writes writes;
    private final Moments moments;
    private final EvaluateRotation evaluate;
    private final EndRotation end;
    private final RotationRuns runs;
    private final ServedViews views;
    private final Call call;

    ServedResource(
            Writes writes,
            Moments moments,
            EvaluateRotation evaluate,
            EndRotation end,
            RotationRuns runs,
            ServedViews views,
            Call call) {
        this.writes = writes;
        this.moments = moments;
        this.evaluate = evaluate;
        this.end = end;
        this.runs = runs;
        this.views = views;
        this.call = call;
    }

    @GET
    @Path("/served")
    @RolesAllowed({"org-board", "auditor"})
    @Operation(summary = "Read a rotation since it began: evaluations, end, and whether he still counts as rotated")
    @APIResponse(responseCode = "200", description = "With what the law says of the yearly evaluations so far")
    public ServedView readServedRotation(@PathParam("id") UUID id) {
        return views.view(runs.visible(id), moments.now(), call.language());
    }

    @POST
    @Path("/evaluations")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Record the yearly evaluation by the receiving body",
            description = "By the receiving body or who is above it; the clause wants a copy for the sending body.")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ServedView.class)))
    public Response evaluateRotation(@PathParam("id") UUID id, @NotNull @Valid NewRotationEvaluation body) {
        return writes.post(body, rec -> evaluate.evaluate(rec, id, body, moments.now()));
    }

    @POST
    @Path("/end")
    @RolesAllowed("org-board")
    @Operation(
            summary = "End a rotation",
            description =
                    "Refused (422, urn:rule:RO-14) while one of the three documents is missing. Settled for good at"
                            + " the receiving body, he ceases to count as rotated.")
    @APIResponse(
            responseCode = "201",
            description = "Ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ServedView.class)))
    public Response endRotation(@PathParam("id") UUID id, @NotNull @Valid NewRotationEnd body) {
        return writes.post(body, rec -> end.end(rec, id, body, moments.now()));
    }
}
