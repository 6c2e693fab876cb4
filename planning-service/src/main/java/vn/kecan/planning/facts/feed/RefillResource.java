package vn.kecan.planning.facts.feed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.platform.write.Writes;

/** The one thing an operator may do with the replica of facts. */
@Path("/replica/refill")
@Tag(name = "replica", description = "planning's replica of the facts of personnel-service")
public class RefillResource {

    private final Writes writes;
    private final RefillReplica refill;

    RefillResource(Writes writes, RefillReplica refill) {
        this.writes = writes;
        this.refill = refill;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            summary = "Fill the replica anew after personnel's database was replaced",
            description = "Refused (409) unless the feed is FOREIGN at this moment. What the former stream said moves"
                    + " aside; until the feed has caught up, planning knows only what has arrived so far.")
    @APIResponse(
            responseCode = "200",
            description = "Begun: the feed is read from its beginning",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RefillView.class)))
    public Response refillReplica(@NotNull @Valid NewRefill body) {
        return writes.post(body, rec -> refill.refill(rec, body));
    }
}
