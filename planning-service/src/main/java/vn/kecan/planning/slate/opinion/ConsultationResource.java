package vn.kecan.planning.slate.opinion;

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
import vn.kecan.platform.write.Writes;

/** The consultation on a submitted slate. */
@Path("/slates/{id}/consultation")
@Tag(name = "slates")
public class ConsultationResource {

    private final Writes writes;
    private final Moments moments;
    private final AskBodies ask;
    private final CloseConsultation close;
    private final ReadOpinions read;

    ConsultationResource(Writes writes, Moments moments, AskBodies ask, CloseConsultation close, ReadOpinions read) {
        this.writes = writes;
        this.moments = moments;
        this.ask = ask;
        this.close = close;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Ask bodies for their opinion on the submitted version",
            description = "In SUBMITTED; more bodies can be asked later. A new version is consulted on anew.")
    @APIResponse(
            responseCode = "201",
            description = "Asked",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConsultationView.class)))
    public Response askBodies(@PathParam("id") UUID id, @NotNull @Valid NewConsultation body) {
        return writes.post(body, rec -> ask.ask(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read who was asked about the version in hand, and what is still owed")
    @APIResponse(responseCode = "200", description = "The consultation on the version in hand")
    public ConsultationView readConsultation(@PathParam("id") UUID id) {
        return read.consultation(id);
    }

    @POST
    @Path("/closing")
    @RolesAllowed("org-board")
    @Operation(
            summary = "End the consultation",
            description = "Refused (409) while a body asked may still answer, or an opinion waits for its answer.")
    @APIResponse(
            responseCode = "201",
            description = "Ended: the slate is CONSULTED",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = ConsultationView.class)))
    public Response closeConsultation(@PathParam("id") UUID id, @NotNull @Valid NewClosing body) {
        return writes.post(body, rec -> close.close(rec, id, body, moments.now()));
    }
}
