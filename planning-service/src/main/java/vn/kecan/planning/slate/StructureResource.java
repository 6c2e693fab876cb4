package vn.kecan.planning.slate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** The structure of a slate. */
@Path("/slates/{id}/structure")
@Tag(name = "slates")
public class StructureResource {

    private final Writes writes;
    private final Moments moments;
    private final SetStructure set;
    private final ReadStructure read;

    StructureResource(Writes writes, Moments moments, SetStructure set, ReadStructure read) {
        this.writes = writes;
        this.moments = moments;
        this.set = set;
        this.read = read;
    }

    @PUT
    @RolesAllowed("org-board")
    @Operation(
            operationId = "setSlateStructure",
            summary = "Set how many candidates of which sort a draft must and may have",
            description = "In DRAFT only; replaces the whole structure. Submission refuses candidates who do not fit.")
    @APIResponse(
            responseCode = "200",
            description = "Set, and counted over the candidates",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StructureView.class)))
    public Response setSlateStructure(@PathParam("id") UUID id, @NotNull @Valid NewStructure body) {
        return writes.change(rec -> set.set(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            operationId = "readSlateStructure",
            summary = "Read the structure of a slate, counted over its candidates")
    @APIResponse(
            responseCode = "200",
            description = "The parts; the ETag is the slate's",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StructureView.class)))
    public Response readSlateStructure(@PathParam("id") UUID id) {
        return read.read(id, moments.now());
    }
}
