package vn.kecan.planning.upkeep.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;

/** What of a plan has lost its target. */
@Path("/plans/{id}/lost-entries")
@Tag(name = "plans")
public class LostEntryResource {

    private final FindLost find;
    private final Moments moments;

    LostEntryResource(FindLost find, Moments moments) {
        this.find = find;
        this.moments = moments;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            operationId = "listLostEntries",
            summary = "List the entries of a plan whose post is no more",
            description = "In force on the day, but their post does not stand on it. With the successors a"
                    + " reorganisation names, and the one to look at; the entry itself stays until it is changed or"
                    + " removed: a plan approved before a merger is the source of its review, not void.")
    @APIResponse(responseCode = "200", description = "The entries, by post and rank")
    public LostView listLostEntries(
            @PathParam("id") UUID id,
            @Parameter(description = "entries in force on this day; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt) {
        return find.ofPlan(id, moments.of(asOf, knownAt, null));
    }
}
