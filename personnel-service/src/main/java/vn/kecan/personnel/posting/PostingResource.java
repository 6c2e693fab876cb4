package vn.kecan.personnel.posting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.history.Traces;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Etags;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Postings of a cadre over HTTP. */
@Path("/cadres/{cadre}/postings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "postings")
public class PostingResource {

    private final Postings postings;
    private final Cadres cadres;
    private final CreatePosting create;
    private final ChangePosting change;
    private final WithdrawPosting withdraw;
    private final Traces traces;
    private final Reaches reaches;
    private final Asked asked;
    private final Writes writes;

    PostingResource(
            Postings postings,
            Cadres cadres,
            CreatePosting create,
            ChangePosting change,
            WithdrawPosting withdraw,
            Traces traces,
            Reaches reaches,
            Asked asked,
            Writes writes) {
        this.postings = postings;
        this.cadres = cadres;
        this.create = create;
        this.change = change;
        this.withdraw = withdraw;
        this.traces = traces;
        this.reaches = reaches;
        this.asked = asked;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listPostings",
            summary = "List the postings of a cadre",
            description = "All of them, or with asOf only those in force that day.")
    @APIResponse(responseCode = "200", description = "the postings, oldest first")
    public PostingList listPostings(
            @PathParam("cadre") String cadre,
            @QueryParam("asOf")
                    @Parameter(description = "the day it was true, YYYY-MM-DD; without it: of all time")
                    @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        seen(cadre, at);
        var all = asOf == null || asOf.isBlank();
        var rows = postings.of(cadre, at).stream()
                .filter(it -> all || it.holdsOn(at.asOf()))
                .toList();
        if (rows.isEmpty()) {
            cadres.mustStand(cadre, at, reaches.of(at.today()));
        }
        var ranks = postings.ranks(rows, at);
        var items =
                rows.stream().map(it -> it.view().ranked(ranks.get(it.id()))).toList();
        return new PostingList(items, all ? null : at.asOf(), at.knownAt());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readPosting",
            summary = "Read one posting",
            description = "As we knew it at the instant asked.")
    @APIResponse(
            responseCode = "200",
            description = "the posting",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Posting.class)))
    public Response readPosting(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        seen(cadre, at);
        var rows = postings.find(cadre, id, at);
        if (rows.isEmpty()) {
            throw Problems.notFound("posting", id.toString());
        }
        var it = rows.getFirst();
        var rank = postings.ranks(rows, at).get(id);
        return Etags.tagged(it.view().ranked(rank).at(null, at.knownAt()), new Timeline<>(postings, rows).etag());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "readPostingHistory",
            summary = "Read every version of a posting",
            description =
                    "Who recorded what, when and why, and which fields differ from the belief before; the latest belief first.")
    @APIResponse(responseCode = "200", description = "the versions")
    public PostingHistory readPostingHistory(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        seen(cadre, at);
        var versions = postings.ever(cadre, id, at);
        if (versions.isEmpty()) {
            throw Problems.notFound("posting", id.toString());
        }
        var traced = traces.of(versions, at, PostingVersion::view);
        return new PostingHistory(
                versions.stream()
                        .map(it -> PostingHistory.Belief.of(it.view(), traced.get(it)))
                        .toList(),
                at.knownAt());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createPosting",
            summary = "Put a posting on record",
            description = "Postings in different posts may overlap, in the same post they may not.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Posting.class)))
    public Response createPosting(@PathParam("cadre") String cadre, @Valid @NotNull Posting body) {
        return writes.post(body, rec -> create.create(rec, cadre, body, reach(), asked.at(null, null)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changePosting",
            summary = "Correct or end a posting",
            description =
                    "The body is the whole state; what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Posting.class)))
    public Response changePosting(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Valid @NotNull Posting body) {
        return writes.change(rec -> change.change(rec, cadre, id, body, reason, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawPosting",
            summary = "Withdraw a posting recorded by mistake",
            description = "It is as if it had never been, except that knownAt still shows what was believed.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawPosting(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        return writes.change(rec -> withdraw.withdraw(rec, cadre, id, reason, reach(), asked.at(null, null)));
    }

    private Reach reach() {
        return reaches.of(asked.today());
    }

    private void seen(String cadre, Times at) {
        if (!cadres.sees(cadre, at, reaches.of(at.today()))) {
            throw Problems.notFound("cadre", cadre);
        }
    }
}
