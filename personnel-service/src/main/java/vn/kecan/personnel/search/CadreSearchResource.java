package vn.kecan.personnel.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.cadre.CadrePage;
import vn.kecan.personnel.search.CadreOrder.Sort;
import vn.kecan.personnel.search.FindCadres.Place;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Paging;
import vn.kecan.platform.http.Cursors;

/** Lists and counts of cadres over HTTP. */
@Path("/cadres")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cadres")
public class CadreSearchResource {

    private final FindCadres cadres;
    private final Reaches reaches;
    private final Asked asked;
    private final Cursors cursors;

    CadreSearchResource(FindCadres cadres, Reaches reaches, Asked asked, Cursors cursors) {
        this.cadres = cadres;
        this.reaches = reaches;
        this.asked = asked;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listCadres",
            summary = "List or search cadres",
            description =
                    "Those in force on the day asked, within your reach. Conditions add up; what is not on record is never found. Without `sort`: those whose name matches as written first, then those with a typo forgiven, both by code. Pages are one stable snapshot. No condition and no order on a restricted field exists.")
    @APIResponse(responseCode = "200", description = "a page of cadres")
    public CadrePage listCadres(
            @Valid @BeanParam CadreQuestion question,
            @QueryParam("sort")
                    @Parameter(
                            description =
                                    "code, name (Vietnamese order: given name, then the names before it) or birthDate; with - before it turned round",
                            example = "name")
                    @Nullable
                    String sort,
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
        var filter = question.filter();
        var order = sort == null || sort.isBlank() ? null : Sort.of(sort);
        var list = Paging.list("cadres", filter, order);
        var from = cursor == null || cursor.isBlank()
                ? new Place(false, "", asked.at(asOf, knownAt))
                : cursors.read(list, cursor, Place.class);
        var found = cadres.page(filter, order, from, limit, reaches.of(from.at().today()));
        var next = found.next() == null ? null : cursors.write(list, found.next());
        var items = found.items().stream().map(it -> it.view()).toList();
        return new CadrePage(items, next, from.at().asOf(), from.at().knownAt());
    }

    @GET
    @Path("/facets")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "countCadres",
            summary = "Count cadres by what they have in common",
            description = "The filters are those of the list; the counts are exact.")
    @APIResponse(responseCode = "200", description = "the counts")
    public CadreFacets countCadres(
            @Valid @BeanParam CadreQuestion question,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        return cadres.count(question.filter(), at, reaches.of(at.today()));
    }
}
