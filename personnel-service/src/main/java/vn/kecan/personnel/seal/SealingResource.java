package vn.kecan.personnel.seal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.write.Writes;

/** The operator's view of the keys, and the change of keys. */
@Path("/sealing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "sealing")
public class SealingResource {

    private final SealedRows rows;
    private final KeyRing keys;
    private final Reseal reseal;
    private final Writes writes;

    SealingResource(SealedRows rows, KeyRing keys, Reseal reseal, Writes writes) {
        this.rows = rows;
        this.keys = keys;
        this.reseal = reseal;
        this.writes = writes;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "readSealing",
            summary = "Which key seals how many rows",
            description = "Names of keys and counts, no personal data. A key that seals no row may leave the ring.")
    @APIResponse(responseCode = "200", description = "keys and counts")
    public SealingView readSealing() {
        return SealingView.of(keys.current(), rows.counts(), null);
    }

    @POST
    @Path("/batches")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "resealBatch",
            summary = "Seal a batch of rows under the first key",
            description =
                    "One transaction. Repeat it, each time with a new Idempotency-Key, until `remaining` is 0; it goes on where it was interrupted, and changes nothing when nothing remains. What the rows say stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "what was done and what remains",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SealingView.class)))
    public Response resealBatch(@Valid @NotNull ResealBatch body) {
        return writes.post(body, rec -> reseal.batch(rec, body.rows()));
    }
}
