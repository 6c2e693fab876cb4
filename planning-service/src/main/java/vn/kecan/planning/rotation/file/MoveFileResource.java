package vn.kecan.planning.rotation.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The third step of a rotation: the files of the movers and the review of what stands in their way. */
@Path("/rotation-plans/{id}")
@Tag(name = "rotation-plans")
public class MoveFileResource {

    private final Writes writes;
    private final Moments moments;
    private final AddFileItem add;
    private final ReviewBars review;
    private final PreparePersons prepare;
    private final ReadMoveFiles read;

    MoveFileResource(
            Writes writes,
            Moments moments,
            AddFileItem add,
            ReviewBars review,
            PreparePersons prepare,
            ReadMoveFiles read) {
        this.writes = writes;
        this.moments = moments;
        this.add = add;
        this.review = review;
        this.prepare = prepare;
        this.read = read;
    }

    @POST
    @Path("/moves/{cadre}/file")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Put a document into the file of a mover",
            description = "In PERSONS_PROPOSED. The last document of an item counts.")
    @APIResponse(
            responseCode = "201",
            description = "Put in: the file as a checklist",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChecklistView.class)))
    public Response addRotationFileItem(
            @PathParam("id") UUID id, @PathParam("cadre") String cadre, @NotNull @Valid NewFileItem body) {
        return writes.post(body, rec -> add.add(rec, id, cadre, body, moments.now()));
    }

    @GET
    @Path("/moves/{cadre}/file")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read the file of a mover as a checklist")
    @APIResponse(responseCode = "200", description = "Each item asked for today, and the document that counts for it")
    public ChecklistView readRotationFile(@PathParam("id") UUID id, @PathParam("cadre") String cadre) {
        return read.file(id, cadre, moments.now());
    }

    @POST
    @Path("/moves/{cadre}/review")
    @RolesAllowed({"org-board", "approver"})
    @Operation(
            summary = "Review whether bars or hardship stand in the way of a mover",
            description = "In PERSONS_PROPOSED, never by somebody who had a part in proposing the plan (403).")
    @APIResponse(
            responseCode = "201",
            description = "On record; the verdicts rest on it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BarReviewView.class)))
    public Response reviewRotationBars(
            @PathParam("id") UUID id, @PathParam("cadre") String cadre, @NotNull @Valid NewBarReview body) {
        return writes.post(body, rec -> review.review(rec, id, cadre, body, moments.now()));
    }

    @GET
    @Path("/reviews")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the reviews of the persons proposed last")
    @APIResponse(responseCode = "200", description = "The one that counts for each mover")
    public Page<BarReviewView> listRotationReviews(@PathParam("id") UUID id) {
        return read.reviews(id);
    }

    @POST
    @Path("/preparation")
    @RolesAllowed("org-board")
    @Operation(
            summary = "Step 3: the persons are prepared",
            description =
                    "Refused (422) while a file lacks an item or a review, an item is stale, or a rule bars a move"
                            + " with what files and reviews say. Freezes what was judged.")
    @APIResponse(
            responseCode = "201",
            description = "Prepared: the moves may be talked over",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RotationPlanView.class)))
    public Response prepareRotatedPersons(@PathParam("id") UUID id, @NotNull @Valid NewRotationStep body) {
        return writes.post(body, rec -> prepare.prepare(rec, id, body, moments.now()));
    }
}
