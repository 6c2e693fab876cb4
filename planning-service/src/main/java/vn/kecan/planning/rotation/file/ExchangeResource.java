package vn.kecan.planning.rotation.file;

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
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The fourth step of a rotation: the exchange with the bodies concerned and with the cadre. */
@Path("/rotation-plans/{id}")
@Tag(name = "rotation-plans")
public class ExchangeResource {

    private final Writes writes;
    private final Moments moments;
    private final RecordExchange record;
    private final CloseExchange close;
    private final ReadMoveFiles read;

    ExchangeResource(Writes writes, Moments moments, RecordExchange record, CloseExchange close, ReadMoveFiles read) {
        this.writes = writes;
        this.moments = moments;
        this.record = record;
        this.close = close;
        this.read = read;
    }

    @POST
    @Path("/moves/{cadre}/exchanges")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Record what was said when a move was talked over",
            description = "In PREPARED, once with who sends, who receives and who goes.")
    @APIResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExchangeView.class)))
    public Response recordRotationExchange(
            @PathParam("id") UUID id, @PathParam("cadre") String cadre, @NotNull @Valid NewExchange body) {
        return writes.post(body, rec -> record.record(rec, id, cadre, body, moments.now()));
    }

    @GET
    @Path("/exchanges")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List what was said of the moves, oldest first")
    @APIResponse(responseCode = "200", description = "All exchanges about the persons proposed last")
    public Page<ExchangeView> listRotationExchanges(@PathParam("id") UUID id) {
        return read.exchanges(id);
    }

    @POST
    @Path("/exchanges/closing")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Step 4: the exchange is over",
            description = "Refused (422) while a move was not talked over with one of the three.")
    @APIResponse(
            responseCode = "201",
            description = "Over: the plan may be decided on",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response closeRotationExchange(@PathParam("id") UUID id, @NotNull @Valid NewRotationStep body) {
        return writes.post(body, rec -> close.close(rec, id, body, moments.now()));
    }
}
