package vn.kecan.personnel.reorganisation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Etags;
import vn.kecan.personnel.time.Paging;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Reorganisations over HTTP. */
@Path("/reorganisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "reorganisations", description = "Merges, splits, new names, moves and ends of units and posts, as events")
public class ReorganisationResource {

    private final RecordReorganisation record;
    private final Reorganisations reorganisations;
    private final Kept kept;
    private final Reaches reaches;
    private final Asked asked;
    private final Paging paging;
    private final Writes writes;

    ReorganisationResource(
            RecordReorganisation record,
            Reorganisations reorganisations,
            Kept kept,
            Reaches reaches,
            Asked asked,
            Paging paging,
            Writes writes) {
        this.record = record;
        this.reorganisations = reorganisations;
        this.kept = kept;
        this.reaches = reaches;
        this.asked = asked;
        this.paging = paging;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "recordReorganisation",
            summary = "Record a reorganisation, all of it or nothing",
            description =
                    "One decision, one day, many steps: units and posts end, begin, merge, split, change their names or move, and it is said what becomes of every posting. Whoever records it must reach every unit it names and stand above those it changes. With `dryRun=true` the answer lists all that would be touched and nothing changes; `seenAt` of the real request may repeat the `knownAt` of that answer. Which plan entries lose their target, planning tells: POST /api/planning/v1/reorganisation-effects with the same body. A posting in a post that ends and begins on that day or later is refused; so is a unit that ends while a unit below it or a post in it has no step.")
    @APIResponse(
            responseCode = "201",
            description = "recorded, with what became of every unit, post and posting touched",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    @APIResponse(
            responseCode = "409",
            description = "An earlier reorganisation changed the same unit or post, or facts changed since `seenAt`")
    public Response recordReorganisation(@Valid @NotNull NewReorganisation body) {
        return writes.post(body, rec -> record.record(rec, body, reaches.of(asked.today())));
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listReorganisations",
            summary = "List reorganisations",
            description = "Those that touch a unit within your reach, in the order in which they were recorded.")
    @APIResponse(responseCode = "200", description = "a page of reorganisations")
    public ReorganisationPage listReorganisations(
            @QueryParam("unit") @Parameter(description = "only those that touch this unit", example = "00004") @Nullable
                    String unit,
            @QueryParam("from")
                    @Parameter(description = "only those effective on this day or later", example = "2025-01-01")
                    @Nullable
                    String from,
            @QueryParam("to")
                    @Parameter(description = "only those effective before this day", example = "2026-01-01")
                    @Nullable
                    String to,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most items in the page")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "`next` of the page before; carries its knownAt") @Nullable
                    String cursor) {
        var list = Paging.list("reorganisations", unit, from, to);
        var position = paging.position(list, cursor, null, knownAt);
        var at = position.at();
        var rows = reorganisations.page(
                position,
                limit + 1,
                reaches.of(at.today()),
                unit,
                from == null ? null : Asked.day("from", from),
                to == null ? null : Asked.day("to", to));
        var next = paging.next(list, at, rows, limit, it -> Long.toString(it.recordedBy()));
        var items = rows.stream().limit(limit).map(ReorganisationVersion::head).toList();
        return new ReorganisationPage(items, next, at.knownAt());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readReorganisation",
            summary = "Read one reorganisation with all it touched",
            description = "Units and posts are listed whole, postings as far as you reach.")
    @APIResponse(
            responseCode = "200",
            description = "the reorganisation",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ReorganisationView.class)))
    public Response readReorganisation(
            @PathParam("id") UUID id,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(null, knownAt);
        var reach = reaches.of(at.today());
        var it = reorganisations
                .find(id, at, reach)
                .orElseThrow(() -> Problems.notFound("reorganisation", id.toString()));
        return Etags.tagged(kept.view(it, reach, at.knownAt()), Long.toString(it.recordedBy()));
    }
}
