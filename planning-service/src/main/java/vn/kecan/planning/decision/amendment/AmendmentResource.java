package vn.kecan.planning.decision.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** Changes to the rulebook. */
@Path("/rulebook/amendments")
@Tag(name = "rulebook", description = "Changes to the rulebook, and its versions")
public class AmendmentResource {

    private final Writes writes;
    private final Moments moments;
    private final DraftAmendment draft;
    private final ApproveAmendment approve;
    private final WithdrawAmendment withdraw;
    private final ReadAmendments read;

    AmendmentResource(
            Writes writes,
            Moments moments,
            DraftAmendment draft,
            ApproveAmendment approve,
            WithdrawAmendment withdraw,
            ReadAmendments read) {
        this.writes = writes;
        this.moments = moments;
        this.draft = draft;
        this.approve = approve;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("admin")
    @Operation(
            summary = "Draft a change to parameters of the rulebook",
            description = "Checked as if it were law already (periods, gaps, units, standing), and judges nobody until"
                    + " somebody else approves it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response draftAmendment(@NotNull @Valid NewAmendment body) {
        return writes.post(body, rec -> draft.draft(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"admin", "approver", "auditor", "org-board"})
    @Operation(summary = "List the amendments, oldest first")
    @APIResponse(responseCode = "200", description = "A page of amendments")
    public Page<AmendmentView> listAmendments(
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"admin", "approver", "auditor", "org-board"})
    @Operation(summary = "Read one amendment")
    @APIResponse(
            responseCode = "200",
            description = "The amendment and what became of it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response readAmendment(@PathParam("id") UUID id) {
        return read.one(id);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({"admin", "approver"})
    @Operation(
            summary = "Approve a drafted amendment",
            description = "By somebody of the topmost unit (or of the unit the change is for) who did not draft it. A"
                    + " new version of the rulebook judges from this instant on; verdicts on record keep theirs.")
    @APIResponse(
            responseCode = "201",
            description = "In effect, with the hash of the new version",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response approveAmendment(@PathParam("id") UUID id, @NotNull @Valid NewAmendmentApproval body) {
        return writes.post(body, rec -> approve.approve(rec, id, body, moments.now()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("admin")
    @Operation(summary = "Withdraw a drafted amendment")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AmendmentView.class)))
    public Response withdrawAmendment(@PathParam("id") UUID id, @NotNull @Valid NewAmendmentWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, body));
    }
}
