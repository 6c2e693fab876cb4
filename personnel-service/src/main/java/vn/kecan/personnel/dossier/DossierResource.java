package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.history.Traces;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Etags;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.platform.problem.Problems;

/** The facts of the cadre file over HTTP: one way for all kinds, told apart in the contract by {@link DossierContract}. */
@Path("/cadres/{cadre}/{kind:" + FactKinds.SEGMENTS + "}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "dossier")
public class DossierResource {

    private final DossierFacts facts;
    private final Contents contents;
    private final CreateFact create;
    private final ChangeFact change;
    private final WithdrawFact withdraw;
    private final Restrictions restrictions;
    private final Traces traces;
    private final Reaches reaches;
    private final Asked asked;

    DossierResource(
            DossierFacts facts,
            Contents contents,
            CreateFact create,
            ChangeFact change,
            WithdrawFact withdraw,
            Restrictions restrictions,
            Traces traces,
            Reaches reaches,
            Asked asked) {
        this.facts = facts;
        this.contents = contents;
        this.create = create;
        this.change = change;
        this.withdraw = withdraw;
        this.restrictions = restrictions;
        this.traces = traces;
        this.reaches = reaches;
        this.asked = asked;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listFacts",
            summary = "List the {things} of a cadre",
            description = "All of them, oldest first, or with asOf only those in force that day.")
    @APIResponse(responseCode = "200", description = "the facts, oldest first")
    public FactList listFacts(
            @PathParam("cadre") String cadre,
            @PathParam("kind") String segment,
            @QueryParam("asOf")
                    @Parameter(description = "the day it was true, YYYY-MM-DD; without it: of all time")
                    @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var kind = FactKinds.at(segment);
        var at = asked.at(asOf, knownAt);
        restrictions.read(kind, cadre, "", at);
        var all = asOf == null || asOf.isBlank();
        var items = facts.of(cadre, kind, at).stream()
                .filter(it -> all || it.holdsOn(at.asOf()))
                .map(it -> contents.view(kind, it, null, null))
                .toList();
        if (items.isEmpty()) {
            restrictions.mustStand(cadre, at);
        }
        return new FactList(items, all ? null : at.asOf(), at.knownAt());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readFact",
            summary = "Read one {thing}",
            description = "As we knew it at the instant asked.")
    @APIResponse(responseCode = "200", description = "the fact")
    public Response readFact(
            @PathParam("cadre") String cadre,
            @PathParam("kind") String segment,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var kind = FactKinds.at(segment);
        var at = asked.at(null, knownAt);
        restrictions.read(kind, cadre, "/" + id, at);
        var rows = facts.find(cadre, kind, id, at);
        if (rows.isEmpty()) {
            throw Problems.notFound(kind.thing(), id.toString());
        }
        return Etags.tagged(
                contents.view(kind, rows.getFirst(), null, at.knownAt()), new Timeline<>(facts, rows).etag());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "readFactHistory",
            summary = "Read every version of a {thing}",
            description =
                    "Who recorded what, when and why, and which fields differ from the belief before; the latest belief first.")
    @APIResponse(responseCode = "200", description = "the versions")
    public FactHistory readFactHistory(
            @PathParam("cadre") String cadre,
            @PathParam("kind") String segment,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var kind = FactKinds.at(segment);
        var at = asked.at(null, knownAt);
        restrictions.read(kind, cadre, "/" + id + "/history", at);
        var versions = facts.ever(cadre, kind, id, at);
        if (versions.isEmpty()) {
            throw Problems.notFound(kind.thing(), id.toString());
        }
        var traced = traces.of(versions, at, it -> contents.view(kind, it, null, null));
        return new FactHistory(
                versions.stream()
                        .map(it -> FactHistory.Belief.of(contents.view(kind, it, null, null), traced.get(it)))
                        .toList(),
                at.knownAt());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createFact",
            summary = "Put a {thing} on file",
            description = "By the deciding document, or with declared = true as the cadre declares it.")
    @APIResponse(responseCode = "201", description = "recorded")
    public Response createFact(
            @PathParam("cadre") String cadre, @PathParam("kind") String segment, @Nullable JsonNode body) {
        var kind = FactKinds.at(segment);
        return restrictions.post(
                kind,
                cadre,
                asked.at(null, null),
                body == null ? "" : body,
                rec -> create.create(rec, cadre, kind, body, reach(), asked.at(null, null)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changeFact",
            summary = "Correct or end a {thing}",
            description =
                    "The body is the whole state; what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(responseCode = "200", description = "the new state")
    public Response changeFact(
            @PathParam("cadre") String cadre,
            @PathParam("kind") String segment,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Nullable JsonNode body) {
        var it = new ChangeFact.Which(cadre, FactKinds.at(segment), id, reason);
        return restrictions.change(
                it.kind(),
                cadre,
                asked.at(null, null),
                rec -> change.change(rec, it, body, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawFact",
            summary = "Withdraw a {thing} recorded by mistake",
            description = "It is as if it had never been, except that knownAt still shows what was believed.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawFact(
            @PathParam("cadre") String cadre,
            @PathParam("kind") String segment,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        var it = new ChangeFact.Which(cadre, FactKinds.at(segment), id, reason);
        return restrictions.change(
                it.kind(),
                cadre,
                asked.at(null, null),
                rec -> withdraw.withdraw(rec, it, reach(), asked.at(null, null)));
    }

    private Reach reach() {
        return reaches.of(asked.today());
    }
}
