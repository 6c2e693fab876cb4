package vn.kecan.planning.slate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** Slates and the steps of their procedure. */
@Path("/slates")
@Tag(name = "slates", description = "Candidate lists for a committee or a post")
public class SlateResource {

    private final Writes writes;
    private final Moments moments;
    private final OpenSlate open;
    private final ChangeSlate change;
    private final SubmitSlate submit;
    private final WithdrawSlate withdraw;
    private final ReadSlates read;

    SlateResource(
            Writes writes,
            Moments moments,
            OpenSlate open,
            ChangeSlate change,
            SubmitSlate submit,
            WithdrawSlate withdraw,
            ReadSlates read) {
        this.writes = writes;
        this.moments = moments;
        this.open = open;
        this.change = change;
        this.submit = submit;
        this.withdraw = withdraw;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(summary = "Open a slate for the seats of a post")
    @APIResponse(
            responseCode = "201",
            description = "Opened, in DRAFT",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlateView.class)))
    public Response openSlate(@NotNull @Valid NewSlate body) {
        return writes.post(body, rec -> open.open(rec, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the slates of the caller's units, oldest first")
    @APIResponse(responseCode = "200", description = "A page of slates")
    public Page<SlateView> listSlates(
            @Parameter(description = "only slates of exactly this unit", example = "00004")
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "only slates for this term", example = "2025-2030") @QueryParam("term") @Nullable
                    String term,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @Schema(
                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(unit, term, knownAt, cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one slate and where it stands")
    @APIResponse(
            responseCode = "200",
            description = "The slate; its ETag changes with every step",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlateView.class)))
    public Response readSlate(
            @PathParam("id") UUID id,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt) {
        return read.one(id, knownAt);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Change how many seats a draft is for, or how many candidates beyond them",
            description = "In DRAFT only. The candidates stay: whether they are too many or too few, submission tells."
                    + " What the slate was before stays on record.")
    @APIResponse(
            responseCode = "200",
            description = "Changed: the slate as it stands now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlateView.class)))
    public Response changeSlate(@PathParam("id") UUID id, @NotNull @Valid SlateChange body) {
        return writes.change(rec -> change.change(rec, id, body));
    }

    @POST
    @Path("/{id}/submission")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Submit the slate",
            description = "Freezes a version. Refused (422, urn:rule:…) while a candidate or the list is barred, or"
                    + " while the list is not exactly seats + surplus long.")
    @APIResponse(
            responseCode = "201",
            description = "Submitted: the frozen version",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SlateVersionView.class)))
    public Response submitSlate(@PathParam("id") UUID id, @NotNull @Valid NewSubmission body) {
        return writes.post(body, rec -> submit.submit(rec, id, body, moments.now()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("org-board")
    @Operation(summary = "Withdraw the slate for good")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SlateView.class)))
    public Response withdrawSlate(@PathParam("id") UUID id, @NotNull @Valid NewWithdrawal body) {
        return writes.post(body, rec -> withdraw.withdraw(rec, id, body));
    }
}
