package vn.kecan.planning.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where coverage falls short, and why, over HTTP. */
@Path("/coverage/gaps")
@Tag(name = "coverage")
public class GapResource {

    private final ReadGaps read;

    GapResource(ReadGaps read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "listCoverageGaps",
            summary = "List the posts that share too few people, with the people",
            description =
                    "Each gap is a set of posts with more seats than there are persons planned for any of them; no"
                            + " smaller set lacks as many. The gaps share nobody, and together they lack every seat that net"
                            + " coverage leaves empty. Entries of the caller himself are left out. Pages go on with the same"
                            + " facts, plans and law.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "A page of the gaps, with net coverage of the whole")
    public GapsView listCoverageGaps(
            @BeanParam CoverageQuestion question,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "gaps in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.read(question, cursor, limit);
    }
}
