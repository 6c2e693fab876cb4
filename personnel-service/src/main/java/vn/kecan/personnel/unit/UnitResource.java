package vn.kecan.personnel.unit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Choice;
import vn.kecan.personnel.time.Etags;
import vn.kecan.personnel.time.Paging;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Units over HTTP. */
@Path("/units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "units")
public class UnitResource {

    private final Units units;
    private final CreateUnit create;
    private final ChangeUnit change;
    private final WithdrawUnit withdraw;
    private final Reaches reaches;
    private final Asked asked;
    private final Paging paging;
    private final Writes writes;

    UnitResource(
            Units units,
            CreateUnit create,
            ChangeUnit change,
            WithdrawUnit withdraw,
            Reaches reaches,
            Asked asked,
            Paging paging,
            Writes writes) {
        this.units = units;
        this.create = create;
        this.change = change;
        this.withdraw = withdraw;
        this.reaches = reaches;
        this.asked = asked;
        this.paging = paging;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "listUnits",
            summary = "List or search units",
            description = "Those in force on the day asked, within your reach, by code. Pages are one stable snapshot.")
    @APIResponse(responseCode = "200", description = "a page of units")
    public UnitPage listUnits(
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(
                            description =
                                    "words of the name, in any order, with or without diacritics; a word may be only begun, and one of four letters or more may have one typo",
                            example = "ba dinh")
                    @Nullable
                    String q,
            @QueryParam("exact")
                    @Pattern(regexp = Choice.TRUTH)
                    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN), description = "true: no typo is forgiven")
                    @Nullable
                    String exact,
            @QueryParam("kind") @Nullable UnitKind kind,
            @QueryParam("level") @Nullable UnitLevel level,
            @QueryParam("parent") @Parameter(description = "only those directly below this unit") @Nullable
                    String parent,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most items in the page")
                    int limit,
            @QueryParam("cursor")
                    @Parameter(description = "`next` of the page before; carries its asOf and knownAt")
                    @Nullable
                    String cursor) {
        var filter = new UnitFilter(q, Boolean.TRUE.equals(Choice.truth(exact)), kind, level, parent);
        var list = Paging.list("units", filter);
        var position = paging.position(list, cursor, asOf, knownAt);
        var at = position.at();
        var rows = units.page(position, limit + 1, reaches.of(at.today()), filter);
        var next = paging.next(list, at, rows, limit, UnitVersion::code);
        var items = rows.stream().limit(limit).map(it -> it.view()).toList();
        return new UnitPage(items, next, at.asOf(), at.knownAt());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "readUnit",
            summary = "Read one unit",
            description = "As it was on the day asked and as we knew it at the instant asked.")
    @APIResponse(
            responseCode = "200",
            description = "the unit",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Unit.class)))
    public Response readUnit(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        var it = units.find(code, at, reaches.of(at.today())).orElseThrow(() -> Problems.notFound("unit", code));
        return Etags.tagged(it.view().at(at.asOf(), at.knownAt()), units.state(code, at));
    }

    @GET
    @Path("/{code}/subtree")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "readSubtree",
            summary = "Read a unit with all units below it",
            description = "As the tree was on the day asked and as we knew it at the instant asked.")
    @APIResponse(responseCode = "200", description = "the units, by code")
    public UnitPage readSubtree(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        units.find(code, at, reaches.of(at.today())).orElseThrow(() -> Problems.notFound("unit", code));
        var items = units.subtree(code, at).stream().map(it -> it.view()).toList();
        return new UnitPage(items, null, at.asOf(), at.knownAt());
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "createUnit",
            summary = "Put a unit on record",
            description = "Without validFrom: from the first day of the parent, a root from 1930-02-03.")
    @APIResponse(
            responseCode = "201",
            description = "recorded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Unit.class)))
    public Response createUnit(@Valid @NotNull Unit body) {
        return writes.post(body, rec -> create.create(rec, body, reach()));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "changeUnit",
            summary = "Correct a unit, change it from a day on, or end it",
            description =
                    "The body is the whole state. With `from` the new values hold from that day up to validTo; without it the version standing today is corrected. `validTo` ends it. Nothing is overwritten: what was believed before is still read with knownAt. A body equal to the state changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Unit.class)))
    public Response changeUnit(
            @PathParam("code") String code,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "the day from which the new values hold; absent: the version standing today was wrong throughout and is corrected")
                    @Nullable
                    String from,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason,
            @Valid @NotNull Unit body) {
        var on = from == null ? null : Asked.day("from", from);
        return writes.change(rec -> change.change(rec, code, body, on, reason, reach(), asked.at(null, null)));
    }

    @DELETE
    @Path("/{code}")
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "withdrawUnit",
            summary = "Withdraw a unit recorded by mistake",
            description =
                    "It is as if it had never been, except that knownAt still shows what was believed. To end a unit that did exist, PUT it with validTo.")
    @APIResponse(responseCode = "204", description = "withdrawn")
    public Response withdrawUnit(
            @PathParam("code") String code,
            @QueryParam("reason") @Parameter(description = "why, for the ledger") @Nullable String reason) {
        return writes.change(rec -> withdraw.withdraw(rec, code, reason, reach()));
    }

    private Reach reach() {
        return reaches.of(asked.today());
    }
}
