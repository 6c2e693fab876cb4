package vn.kecan.planning.slate.publication;

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
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The publication of an approved slate, and the objections to it. */
@Path("/slates/{id}")
@Tag(name = "slates")
public class PublicationResource {

    private final Writes writes;
    private final Moments moments;
    private final Publish publish;
    private final TakeInObjection takeIn;
    private final AnswerObjection answer;
    private final ReadPublication read;

    PublicationResource(
            Writes writes,
            Moments moments,
            Publish publish,
            TakeInObjection takeIn,
            AnswerObjection answer,
            ReadPublication read) {
        this.writes = writes;
        this.moments = moments;
        this.publish = publish;
        this.takeIn = takeIn;
        this.answer = answer;
        this.read = read;
    }

    @POST
    @Path("/publication")
    @RolesAllowed("org-board")
    @Operation(summary = "Record that the approved slate was made public", description = "In APPROVED.")
    @APIResponse(
            responseCode = "201",
            description = "PUBLISHED",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PublicationView.class)))
    public Response publishSlate(@PathParam("id") UUID id, @NotNull @Valid NewPublication body) {
        return writes.post(body, rec -> publish.publish(rec, id, body, moments.now()));
    }

    @GET
    @Path("/publication")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read the last publication of a slate")
    @APIResponse(responseCode = "200", description = "The publication")
    public PublicationView readPublication(@PathParam("id") UUID id) {
        return read.last(id);
    }

    @POST
    @Path("/objections")
    @RolesAllowed("org-board")
    @Operation(summary = "Take in an objection to the published slate", description = "In PUBLISHED, within its time.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; an answer is owed to it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectionView.class)))
    public Response takeInObjection(@PathParam("id") UUID id, @NotNull @Valid NewObjection body) {
        return writes.post(body, rec -> takeIn.take(rec, id, body, moments.now()));
    }

    @GET
    @Path("/objections")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the objections to all versions with their answers, oldest first")
    @APIResponse(responseCode = "200", description = "All objections")
    public Page<ObjectionView> listObjections(@PathParam("id") UUID id) {
        return read.objections(id);
    }

    @POST
    @Path("/objections/{n}/answer")
    @RolesAllowed("approver")
    @Operation(
            summary = "Answer an objection",
            description = "Once, in PUBLISHED, by somebody who had no part in proposing the slate. An upheld objection"
                    + " returns the slate to be mended.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ObjectionView.class)))
    public Response answerObjection(
            @PathParam("id") UUID id, @PathParam("n") long n, @NotNull @Valid NewObjectionAnswer body) {
        return writes.post(body, rec -> answer.answer(rec, id, n, body));
    }
}
