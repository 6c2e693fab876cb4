package vn.kecan.planning.rotation.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The announcement of an approved rotation plan. */
@Path("/rotation-plans/{id}/announcement")
@Tag(name = "rotation-plans")
public class AnnouncementResource {

    private final Writes writes;
    private final Moments moments;
    private final AnnounceRotation announce;

    AnnouncementResource(Writes writes, Moments moments, AnnounceRotation announce) {
        this.writes = writes;
        this.moments = moments;
        this.announce = announce;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Announce an approved rotation plan",
            description = "Writes no fact: every move becomes an order to the records officer, which is DONE when the"
                    + " posting he records appears here.")
    @APIResponse(
            responseCode = "201",
            description = "Announced: the plan and the orders",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AnnouncedView.class)))
    public Response announceRotation(@PathParam("id") UUID id, @NotNull @Valid NewAnnouncement body) {
        return writes.post(body, rec -> announce.announce(rec, id, body, moments.now()));
    }
}
