package vn.kecan.planning.slate.opinion;

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
import vn.kecan.platform.http.Page;
import vn.kecan.platform.write.Writes;

/** The opinions on a submitted slate, and their answers. */
@Path("/slates/{id}/opinions")
@Tag(name = "slates")
public class OpinionResource {

    private final Writes writes;
    private final GiveOpinion give;
    private final AnswerOpinion answer;
    private final ReadOpinions read;

    OpinionResource(Writes writes, GiveOpinion give, AnswerOpinion answer, ReadOpinions read) {
        this.writes = writes;
        this.give = give;
        this.answer = answer;
        this.read = read;
    }

    @POST
    @RolesAllowed({"approver", "org-board"})
    @Operation(
            summary = "Record the opinion of a consulted body",
            description = "In SUBMITTED, once for each body asked about this version.")
    @APIResponse(
            responseCode = "201",
            description = "Taken in; an answer is owed to it",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response giveOpinion(@PathParam("id") UUID id, @NotNull @Valid NewOpinion body) {
        return writes.post(body, rec -> give.give(rec, id, body));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the opinions on all versions with their answers, oldest first")
    @APIResponse(responseCode = "200", description = "All opinions")
    public Page<OpinionView> listOpinions(@PathParam("id") UUID id) {
        return read.all(id);
    }

    @POST
    @Path("/{n}/answer")
    @RolesAllowed("org-board")
    @Operation(summary = "Answer an opinion: whether it is taken in, and why", description = "Once, in SUBMITTED.")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpinionView.class)))
    public Response answerOpinion(
            @PathParam("id") UUID id, @PathParam("n") long n, @NotNull @Valid NewOpinionAnswer body) {
        return writes.post(body, rec -> answer.answer(rec, id, n, body));
    }
}
