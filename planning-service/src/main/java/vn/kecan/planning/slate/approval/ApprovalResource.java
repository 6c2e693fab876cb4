package vn.kecan.planning.slate.approval;

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
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The decisions on a slate. */
@Path("/slates/{id}/approvals")
@Tag(name = "slates")
public class ApprovalResource {

    private final Writes writes;
    private final Moments moments;
    private final DecideSlate decide;
    private final ReadApprovals read;

    ApprovalResource(Writes writes, Moments moments, DecideSlate decide, ReadApprovals read) {
        this.writes = writes;
        this.moments = moments;
        this.decide = decide;
        this.read = read;
    }

    @POST
    @RolesAllowed("approver")
    @Operation(
            summary = "Decide on a slate",
            description =
                    "Approves a balloted slate, which is APPROVED once as many persons as its level asks for have;"
                            + " or returns one from SUBMITTED on. Never by somebody who proposed it, recorded or chaired a"
                            + " ballot on it, stands on it or is related to who does.")
    @APIResponse(
            responseCode = "201",
            description = "Decided",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ApprovalView.class)))
    public Response decideOnSlate(@PathParam("id") UUID id, @NotNull @Valid NewApproval body) {
        return writes.post(body, rec -> decide.decide(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the decisions taken on a slate, oldest first")
    @APIResponse(responseCode = "200", description = "All decisions")
    public Page<ApprovalView> listSlateApprovals(@PathParam("id") UUID id) {
        return read.all(id);
    }

    @GET
    @Path("/needed")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read how many persons must approve the version in hand, and how many have")
    @APIResponse(responseCode = "200", description = "As configured for the level that manages the post")
    public ApprovalNeedView readApprovalNeed(@PathParam("id") UUID id) {
        return read.needed(id, moments.now());
    }
}
