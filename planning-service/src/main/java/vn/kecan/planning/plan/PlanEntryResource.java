package vn.kecan.planning.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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

/** The entries of a plan. */
@Path("/plans/{id}/entries")
@Tag(name = "plans")
public class PlanEntryResource {

    private final Writes writes;
    private final Moments moments;
    private final AddEntry add;
    private final ChangeEntry change;
    private final RemoveEntry remove;
    private final ReadPlans read;

    PlanEntryResource(
            Writes writes, Moments moments, AddEntry add, ChangeEntry change, RemoveEntry remove, ReadPlans read) {
        this.writes = writes;
        this.moments = moments;
        this.add = add;
        this.change = change;
        this.remove = remove;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Plan a cadre for a post",
            description = "Judged under today's law; what is barred is refused: 422 with type urn:rule:<first barring"
                    + " rule> and every bar in violations. Warnings are kept with the entry.")
    @APIResponse(
            responseCode = "201",
            description = "Planned from today on, with the verdicts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanEntryView.class)))
    public Response addPlanEntry(@PathParam("id") UUID id, @NotNull @Valid NewPlanEntry body) {
        return writes.post(body, rec -> add.add(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the entries in force on a day, as known at an instant, by post and rank")
    @APIResponse(responseCode = "200", description = "A page of entries")
    public Page<PlanEntryView> listPlanEntries(
            @PathParam("id") UUID id,
            @Parameter(description = "in force on this day; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
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
        return read.entries(id, asOf, knownAt, cursor, limit);
    }

    @GET
    @Path("/{entry}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one entry")
    @APIResponse(
            responseCode = "200",
            description = "The entry, with the ETag to change or remove it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanEntryView.class)))
    public Response readPlanEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Parameter(description = "in force on this day; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf) {
        return read.entry(id, entry, asOf);
    }

    @PATCH
    @Path("/{entry}")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Change an entry from today on",
            description = "Judged anew; until today the entry stays what it was.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, with the new verdicts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanEntryView.class)))
    public Response changePlanEntry(
            @PathParam("id") UUID id, @PathParam("entry") UUID entry, @NotNull @Valid PlanEntryChange body) {
        return writes.change(rec -> change.change(rec, id, entry, body, moments.now()));
    }

    @DELETE
    @Path("/{entry}")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Take an entry out of the plan from today on, or from a day to come",
            description =
                    "Until the day the entry counts; the projection of coverage tells what its end leaves behind.")
    @APIResponse(responseCode = "204", description = "Taken out; that it was there stays on record")
    public Response removePlanEntry(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @Parameter(description = "why", required = true, example = "Yearly review 2026: retires in 2027")
                    @QueryParam("reason")
                    @NotBlank
                    @Size(max = 2000)
                    String reason,
            @Parameter(
                            description = "the first day on which he is no longer in it; today when absent",
                            example = "2027-07-01")
                    @QueryParam("on")
                    @Schema(format = "date")
                    @Nullable
                    String on) {
        return writes.change(rec -> remove.remove(rec, id, entry, on, reason, moments.now()));
    }
}
