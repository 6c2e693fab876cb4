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

/** What a recorded reorganisation has taken away from plans and slates. */
@Path("/reorganisations/{id}/entries")
@Tag(name = "reorganisations", description = "What reorganisations do to plans and slates")
public class ReorganisationEntryResource {

    private final FindLost find;
    private final Moments moments;

    ReorganisationEntryResource(FindLost find, Moments moments) {
        this.find = find;
        this.moments = moments;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            operationId = "listEntriesLostByReorganisation",
            summary = "List the plan entries and slates whose post a reorganisation ends",
            description = "Across all plans of the caller's units. The event must have arrived by the feed (under two"
                    + " seconds after it was recorded); until then 404.")
    @APIResponse(responseCode = "200", description = "Entries and slates, by post")
    public LostView listEntriesLostByReorganisation(
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
        return find.recorded(id, moments.of(asOf, knownAt, null));
    }
}
