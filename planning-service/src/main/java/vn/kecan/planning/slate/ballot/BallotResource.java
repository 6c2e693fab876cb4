package vn.kecan.planning.slate.ballot;

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

/** The conferences on a slate and their ballots. */
@Path("/slates/{id}/ballots")
@Tag(name = "slates")
public class BallotResource {

    private final Writes writes;
    private final Moments moments;
    private final RecordBallot record;
    private final ReadBallots read;

    BallotResource(Writes writes, Moments moments, RecordBallot record, ReadBallots read) {
        this.writes = writes;
        this.moments = moments;
        this.record = record;
        this.read = read;
    }

    @POST
    @RolesAllowed("org-board")
    @Operation(
            summary = "Record a conference that was held, with its counts",
            description = "In CONSULTED, step by step: five for a post from the body itself and for a committee, three"
                    + " for a candidate from elsewhere. Shares are of those summoned. The counts of sealed steps are"
                    + " shown to nobody until the last conference is held. When nobody goes on the procedure stops.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; after the last conference the slate is BALLOTED",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BallotView.class)))
    public Response recordBallot(@PathParam("id") UUID id, @NotNull @Valid NewBallot body) {
        return writes.post(body, rec -> record.record(rec, id, body, moments.now()));
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "List the conferences on all versions, oldest first")
    @APIResponse(responseCode = "200", description = "All conferences; what is sealed is absent")
    public Page<BallotView> listBallots(@PathParam("id") UUID id) {
        return read.all(id);
    }

    @GET
    @Path("/{n}")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read one conference")
    @APIResponse(responseCode = "200", description = "The conference; what is sealed is absent")
    public BallotView readBallot(@PathParam("id") UUID id, @PathParam("n") long n) {
        return read.one(id, n);
    }

    @GET
    @Path("/{n}/minutes")
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(summary = "Read the minutes of a conference", description = "Refused (409) while they are sealed.")
    @APIResponse(responseCode = "200", description = "The document, or its digest when it is kept elsewhere")
    public MinutesView readMinutes(@PathParam("id") UUID id, @PathParam("n") long n) {
        return read.minutes(id, n);
    }
}
