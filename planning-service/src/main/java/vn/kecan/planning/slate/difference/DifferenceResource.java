package vn.kecan.planning.slate.difference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What changed between versions of a slate. */
@Path("/slates/{id}/versions/{n}/difference")
@Tag(name = "slates")
public class DifferenceResource {

    private final CompareVersions compare;

    DifferenceResource(CompareVersions compare) {
        this.compare = compare;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "Read what changed from one submitted version to another, or to the slate as it stands",
            description =
                    "Seats, surplus, structure, candidates, and rules with another outcome; in data and in words.")
    @APIResponse(responseCode = "200", description = "The changes; empty lists where nothing differs")
    public DifferenceView readSlateDifference(
            @PathParam("id") UUID id,
            @PathParam("n") int n,
            @Parameter(description = "the other version; the slate as it stands now when absent", example = "2")
                    @QueryParam("to")
                    @Nullable
                    Integer to) {
        return compare.compare(id, n, to);
    }
}
