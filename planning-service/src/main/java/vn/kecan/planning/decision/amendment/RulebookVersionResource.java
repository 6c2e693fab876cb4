package vn.kecan.planning.decision.amendment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** The versions of the rulebook. */
@Path("/rulebook/versions")
@Tag(name = "rulebook")
public class RulebookVersionResource {

    private static final String LIST = Cursors.list("rulebook-versions", Map.of());

    private final RulebookVersions versions;
    private final Cursors cursors;

    RulebookVersionResource(RulebookVersions versions, Cursors cursors) {
        this.versions = versions;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor", "system", "admin", "records-officer"})
    @Operation(summary = "List since when which version was judged by, oldest first")
    @APIResponse(responseCode = "200", description = "A page of uses; the last one of the last page is in use")
    public Page<RulebookUseView> listRulebookVersions(
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        var size = Asked.limit(limit);
        var after = cursor == null
                ? 0
                : cursors.read(LIST, cursor, ReadAmendments.Position.class).after();
        var found = versions.uses(after, size + 1);
        var last = found.size() > size ? found.get(size - 1).n() : 0;
        return Page.of(
                found.stream()
                        .map(it -> new RulebookUseView(it.hash(), it.since(), it.amendment()))
                        .toList(),
                size,
                any -> cursors.write(LIST, new ReadAmendments.Position(last)));
    }

    @GET
    @Path("/{hash}")
    @RolesAllowed({"org-board", "approver", "auditor", "system", "admin", "records-officer"})
    @Operation(summary = "Read one version of the rulebook, whole")
    @APIResponse(responseCode = "200", description = "Its content; it never changes")
    public RulebookVersionView readRulebookVersion(
            @PathParam("hash") @Parameter(description = "the hash a verdict names as `rulebook`") String hash) {
        return versions.content(hash)
                .map(it -> new RulebookVersionView(hash, it))
                .orElseThrow(() -> Problems.notFound("rulebook", hash));
    }
}
