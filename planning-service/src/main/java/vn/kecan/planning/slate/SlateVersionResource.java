package vn.kecan.planning.slate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;

/** What the law says of a slate now, and what was frozen of it at each submission. */
@Path("/slates/{id}")
@Tag(name = "slates")
public class SlateVersionResource {

    private final Moments moments;
    private final ReadSlates read;

    SlateVersionResource(Moments moments, ReadSlates read) {
        this.moments = moments;
        this.read = read;
    }

    @GET
    @Path("/verdicts")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Judge the list and each candidate, as of a day, as known at an instant, under a day's law")
    @APIResponse(responseCode = "200", description = "The verdicts, naming the snapshot and the rulebook")
    public SlateVerdictsView readSlateVerdicts(
            @PathParam("id") UUID id,
            @Parameter(description = "the day it was true; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(description = "the day whose law judges; asOf when absent", example = "2025-12-01")
                    @QueryParam("lawAt")
                    @Schema(format = "date")
                    @Nullable
                    String lawAt) {
        return read.verdicts(id, moments.of(asOf, knownAt, lawAt), knownAt);
    }

    @GET
    @Path("/versions")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the submitted versions, oldest first")
    @APIResponse(responseCode = "200", description = "All versions, in short")
    public Page<SlateVersionHeadView> listSlateVersions(@PathParam("id") UUID id) {
        return read.versions(id);
    }

    @GET
    @Path("/versions/{n}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one submitted version as it was frozen")
    @APIResponse(responseCode = "200", description = "Candidates and verdicts of that submission; never changes")
    public SlateVersionView readSlateVersion(@PathParam("id") UUID id, @PathParam("n") int n) {
        return read.version(id, n);
    }
}
