package vn.kecan.personnel.cadre;

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
import vn.kecan.personnel.history.Traces;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Etags;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Cadres over HTTP. */
@Path("/cadres")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cadres")
public class CadreResource {

    private final Cadres cadres;
    private final CreateCadre create;
    private final ChangeCadre change;
    private final WithdrawCadre withdraw;
    private final Traces traces;
    private final Reaches reaches;
    private final Asked asked;
    private final Writes writes;

    CadreResource(
            Cadres cadres,
            CreateCadre create,
            ChangeCadre change,
            WithdrawCadre withdraw,
            Traces traces,
            Reaches reaches,
            Asked asked,
            Writes writes) {
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
    @Path("/{code}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readCadre",
            summary = "Read one cadre",
            description = "As it was on the day asked and as we knew it at the instant asked.")
    @APIResponse(
            responseCode = "200",
            description = "the cadre",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Cadre.class)))
    public Response readCadre(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        var reach = reaches.of(at);
        var known = cadres.known(code, at, reach);
        var it = known.on(at.asOf()).orElseThrow(() -> cadres.missing(code, at.knownAt(), at, reach));
        return Etags.tagged(it.view().at(at.asOf(), at.knownAt()), known.etag());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "readCadreHistory",
            summary = "Read every version of a cadre",
            description =
                    "Who recorded what, when and why, and which fields differ from the belief before; the latest belief first.")
    @APIResponse(responseCode = "200", description = "the versions")
    public CadreHistory readCadreHistory(
            @PathParam("code") String code,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        var versions = cadres.ever(code, at, reach());
        if (versions.isEmpty()) {
            throw Problems.notFound("cadre", code);
        }
        var traced = traces.of(versions, at, CadreVersion::view);
        return new CadreHistory(
                versions.stream()
                        .map(it -> CadreHistory.Belief.of(it.view(), traced.get(it)))
                        .toList(),
                at.knownAt());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createCadre",
            summary = "Put a cadre on record",
            description = "Without validFrom: from the birth, that is throughout.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Cadre.class)))
    public Response createCadre(@Valid @NotNull Cadre body) {
        return writes.post(body, rec -> create.create(rec, body, reach(), asked.at(null, null)));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changeCadre",
            summary = "Correct a cadre, change it from a day on, or end it",
            description =
                    "The body is the whole state. With `from` the new values hold from that day up to validTo; without it the version standing today is corrected. `validTo` ends it. Nothing is overwritten: what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Cadre.class)))
    public Response changeCadre(
            @PathParam("code") String code,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "the day from which the new values hold; absent: the version standing today was wrong throughout and is corrected")
                    @Nullable
                    String from,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Valid @NotNull Cadre body) {
        var on = from == null ? null : Asked.day("from", from);
        return writes.change(rec -> change.change(rec, code, body, on, reason, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawCadre",
            summary = "Withdraw a cadre recorded by mistake",
            description =
                    "It is as if it had never been, except that knownAt still shows what was believed. To end a cadre that did exist, PUT it with validTo.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawCadre(
            @PathParam("code") String code,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        return writes.change(rec -> withdraw.withdraw(rec, code, reason, reach(), asked.at(null, null)));
    }

    private Reach reach() {
        return reaches.of(asked.today());
    }
}
