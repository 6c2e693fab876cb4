package vn.kecan.personnel.evaluation;

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

/** Evaluations of a cadre over HTTP. */
@Path("/cadres/{cadre}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "evaluations")
public class EvaluationResource {

    private final Evaluations evaluations;
    private final Cadres cadres;
    private final RecordEvaluation recorded;
    private final Traces traces;
    private final Reaches reaches;
    private final Asked asked;
    private final Writes writes;

    EvaluationResource(
            Evaluations evaluations,
            Cadres cadres,
            RecordEvaluation recorded,
            Traces traces,
            Reaches reaches,
            Asked asked,
            Writes writes) {
        this.evaluations = evaluations;
        this.cadres = cadres;
        this.recorded = recorded;
        this.traces = traces;
        this.reaches = reaches;
        this.asked = asked;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listEvaluations",
            summary = "List the evaluations of a cadre",
            description = "All of them, or with asOf only those in force that day.")
    @APIResponse(responseCode = "200", description = "the evaluations, oldest first")
    public EvaluationList listEvaluations(
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
        var items = evaluations.of(cadre, at).stream()
                .filter(it -> all || it.holdsOn(at.asOf()))
                .map(it -> it.view())
                .toList();
        if (items.isEmpty()) {
            cadres.mustStand(cadre, at, reaches.of(at.today()));
        }
        return new EvaluationList(items, all ? null : at.asOf(), at.knownAt());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readEvaluation",
            summary = "Read one evaluation",
            description = "As we knew it at the instant asked.")
    @APIResponse(
            responseCode = "200",
            description = "the evaluation",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Evaluation.class)))
    public Response readEvaluation(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        seen(cadre, at);
        var rows = evaluations.find(cadre, id, at);
        if (rows.isEmpty()) {
            throw Problems.notFound("evaluation", id.toString());
        }
        return Etags.tagged(rows.getFirst().view().at(null, at.knownAt()), new Timeline<>(evaluations, rows).etag());
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "readEvaluationHistory",
            summary = "Read every version of an evaluation",
            description =
                    "Who recorded what, when and why, and which fields differ from the belief before; the latest belief first.")
    @APIResponse(responseCode = "200", description = "the versions")
    public EvaluationHistory readEvaluationHistory(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        seen(cadre, at);
        var versions = evaluations.ever(cadre, id, at);
        if (versions.isEmpty()) {
            throw Problems.notFound("evaluation", id.toString());
        }
        var traced = traces.of(versions, at, EvaluationVersion::view);
        return new EvaluationHistory(
                versions.stream()
                        .map(it -> EvaluationHistory.Belief.of(it.view(), traced.get(it)))
                        .toList(),
                at.knownAt());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createEvaluation",
            summary = "Put an evaluation on record",
            description = "One a year, and one a quarter.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Evaluation.class)))
    public Response createEvaluation(@PathParam("cadre") String cadre, @Valid @NotNull Evaluation body) {
        return writes.post(body, rec -> recorded.create(rec, cadre, body, reach(), asked.at(null, null)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changeEvaluation",
            summary = "Correct an evaluation",
            description =
                    "The body is the whole state; what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Evaluation.class)))
    public Response changeEvaluation(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Valid @NotNull Evaluation body) {
        return writes.change(rec -> recorded.change(rec, cadre, id, body, reason, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawEvaluation",
            summary = "Withdraw an evaluation recorded by mistake",
            description = "It is as if it had never been, except that knownAt still shows what was believed.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawEvaluation(
            @PathParam("cadre") String cadre,
            @PathParam("id") UUID id,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        return writes.change(rec -> recorded.withdraw(rec, cadre, id, reason, reach(), asked.at(null, null)));
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
