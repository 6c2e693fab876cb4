package vn.kecan.planning.slate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The candidates of a slate. */
@Path("/slates/{id}/candidates")
@Tag(name = "slates")
public class CandidateResource {

    private final Writes writes;
    private final Moments moments;
    private final AddCandidate add;
    private final RemoveCandidate remove;
    private final WithdrawCandidate withdraw;
    private final ReadSlates read;

    CandidateResource(
            Writes writes,
            Moments moments,
            AddCandidate add,
            RemoveCandidate remove,
            WithdrawCandidate withdraw,
            ReadSlates read) {
        this.writes = writes;
        this.moments = moments;
        this.add = add;
        this.remove = remove;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Put a cadre on the slate",
            description = "In DRAFT or RETURNED. Who is barred may be put there: the verdicts show it, submission"
                    + " refuses it.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CandidateView.class)))
    public Response addCandidate(@PathParam("id") UUID id, @NotNull @Valid NewCandidate body) {
        return writes.post(body, rec -> add.add(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the candidates, in the order in which they were added")
    @APIResponse(responseCode = "200", description = "All candidates")
    public Page<CandidateView> listCandidates(
            @PathParam("id") UUID id,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt) {
        return read.candidates(id, knownAt);
    }

    @GET
    @Path("/{cadre}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one candidate")
    @APIResponse(
            responseCode = "200",
            description = "The candidate, with the ETag to take him off",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CandidateView.class)))
    public Response readCandidate(@PathParam("id") UUID id, @PathParam("cadre") String cadre) {
        return read.candidate(id, cadre);
    }

    @DELETE
    @Path("/{cadre}")
    @RolesAllowed("org-board")
    @Operation(summary = "Take a candidate off the slate", description = "In DRAFT or RETURNED.")
    @APIResponse(responseCode = "204", description = "Taken off; that he stood there stays on record")
    public Response removeCandidate(
            @PathParam("id") UUID id,
            @PathParam("cadre") String cadre,
            @Parameter(description = "why") @QueryParam("reason") @Size(max = 2000) @Nullable String reason) {
        return writes.change(rec -> remove.remove(rec, id, cadre, reason));
    }

    @POST
    @Path("/{cadre}/withdrawal")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Record that a candidate of a submitted slate stands no more",
            description = "In SUBMITTED or CONSULTED. No vote can be counted for him from then on.")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn: the slate as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlateView.class)))
    public Response withdrawCandidate(
            @PathParam("id") UUID id, @PathParam("cadre") String cadre, @NotNull @Valid NewWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, cadre, body));
    }
}
