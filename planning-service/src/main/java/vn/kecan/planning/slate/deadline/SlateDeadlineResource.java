package vn.kecan.planning.slate.deadline;

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
import vn.kecan.planning.rule.deadline.DeadlineView;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The deadlines of a slate, and their extension. */
@Path("/slates/{id}/deadlines")
@Tag(name = "slates")
public class SlateDeadlineResource {

    private final Writes writes;
    private final Moments moments;
    private final SlateDeadlines deadlines;
    private final ExtendApproval extend;

    SlateDeadlineResource(Writes writes, Moments moments, SlateDeadlines deadlines, ExtendApproval extend) {
        this.writes = writes;
        this.moments = moments;
        this.deadlines = deadlines;
        this.extend = extend;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the deadlines of the version in hand")
    @APIResponse(responseCode = "200", description = "Its procedure from the submission, its approval from the ballots")
    public Page<DeadlineView> listSlateDeadlines(@PathParam("id") UUID id) {
        return deadlines.of(id, moments.now());
    }

    @POST
    @Path("/extension")
    @RolesAllowed("approver")
    @Operation(
            summary = "Give more time for the approval",
            description = "In BALLOTED, together never more working days than the clause allows.")
    @APIResponse(
            responseCode = "201",
            description = "Extended",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ExtendApproval.ExtensionView.class)))
    public Response extendApproval(@PathParam("id") UUID id, @NotNull @Valid NewExtension body) {
        return writes.post(body, rec -> extend.extend(rec, id, body, moments.now()));
    }
}
