package vn.kecan.planning.upkeep.removal;

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

/** Removals from plans that the law makes of itself, to be decided by the board. */
@Path("/removal-proposals")
@Tag(name = "reviews", description = "The yearly review of plans, and removals proposed from the facts")
public class RemovalProposalResource {

    private final Writes writes;
    private final Moments moments;
    private final AcceptRemoval accept;
    private final DeclineRemoval decline;
    private final ReadRemovals read;

    RemovalProposalResource(
            Writes writes, Moments moments, AcceptRemoval accept, DeclineRemoval decline, ReadRemovals read) {
        this.writes = writes;
        this.moments = moments;
        this.accept = accept;
        this.decline = decline;
        this.read = read;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "List the removals proposed for plans of the caller's units, oldest first",
            description = "Made by the service itself from the facts as the feed brings them, once for an entry, a rule"
                    + " and the same facts: disciplined (PL-22) at once, over age (PL-10, PL-11) and low confidence"
                    + " (PL-24) at the next yearly review. Nobody is taken out before the board accepts. When the facts"
                    + " are corrected, what is open is withdrawn with the reason.")
    @APIResponse(responseCode = "200", description = "A page of proposals, without the caller's own")
    public Page<RemovalProposalView> listRemovalProposals(
            @Parameter(description = "only of this plan", schema = @Schema(implementation = UUID.class))
                    @QueryParam("plan")
                    @Nullable
                    String plan,
            @Parameter(
                            description = "only in this state",
                            example = "OPEN",
                            schema = @Schema(implementation = RemovalState.class))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(plan, state, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one proposed removal")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, with the ETag to decide it",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RemovalProposalView.class)))
    public Response readRemovalProposal(@PathParam("id") UUID id) {
        return read.one(id);
    }

    @POST
    @Path("/{id}/acceptance")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Accept a proposed removal: the entry goes out of the plan from today on",
            description = "The reason on record begins with the rule. 409 when it was decided or withdrawn meanwhile;"
                    + " with If-Match also 412.")
    @APIResponse(
            responseCode = "201",
            description = "Taken out; that it was there stays on record",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RemovalProposalView.class)))
    public Response acceptRemovalProposal(@PathParam("id") UUID id, @NotNull @Valid NewRemovalAcceptance body) {
        return writes.post(body, rec -> accept.accept(rec, id, body, moments.now()));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Decline a proposed removal: the entry stays, with a reason",
            description =
                    "The same proposal is not made again on the same facts; a later measure or poll is another one.")
    @APIResponse(
            responseCode = "201",
            description = "Declined",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = RemovalProposalView.class)))
    public Response declineRemovalProposal(@PathParam("id") UUID id, @NotNull @Valid NewRemovalRejection body) {
        return writes.post(body, rec -> decline.decline(rec, id, body));
    }
}
