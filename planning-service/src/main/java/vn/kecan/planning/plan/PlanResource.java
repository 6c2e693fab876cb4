package vn.kecan.planning.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** Plans: one per unit and term. */
@Path("/plans")
@Tag(name = "plans", description = "Succession plans of a unit for a term")
public class PlanResource {

    private final Writes writes;
    private final Moments moments;
    private final OpenPlan open;
    private final ReadPlans read;

    PlanResource(Writes writes, Moments moments, OpenPlan open, ReadPlans read) {
        this.writes = writes;
        this.moments = moments;
        this.open = open;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(summary = "Open the plan of a unit for a term")
    @APIResponse(
            responseCode = "201",
            description = "Opened, without entries",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response openPlan(@NotNull @Valid NewPlan body) {
        return writes.post(body, rec -> open.open(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the plans of the caller's units, oldest first")
    @APIResponse(responseCode = "200", description = "A page of plans")
    public Page<PlanView> listPlans(
            @Parameter(description = "only the plans of exactly this unit", example = "00004")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "only plans for this term", example = "2030-2035") @QueryParam("term") @Nullable
                    String term,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "rows in a page")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(unit, term, knownAt, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response readPlan(@PathParam("id") UUID id) {
        return read.one(id);
    }

    @GET
    @Path("/{id}/verdicts")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Judge the plan and each post in it, as of a day, as known at an instant, under a day's law")
    @APIResponse(responseCode = "200", description = "The verdicts, naming the snapshot and the rulebook")
    public PlanVerdictsView readPlanVerdicts(
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
        return read.verdicts(id, asOf, knownAt, lawAt);
    }
}
