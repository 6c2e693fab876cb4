package vn.kecan.planning.rule.vote;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.PureQuery;

/** Judges the counts of a vote that is no step of a slate. */
@Path("/votes/verdicts")
@Tag(name = "law")
public class VoteResource {

    private final Moments moments;
    private final Call call;

    VoteResource(Moments moments, Call call) {
        this.moments = moments;
        this.call = call;
    }

    @POST
    @PureQuery
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "Judge a vote: a change of structure, a removal, a planning conference",
            description = "Changes nothing. Shares are compared exactly, under the law of the day of the vote.")
    @APIResponse(responseCode = "200", description = "The verdicts")
    public VoteView judgeVote(@NotNull @Valid VoteQuestion body) {
        if (body.inFavour() > body.members()) {
            throw Problems.unprocessable(
                    "inFavour",
                    body.inFavour(),
                    "Phải không quá members = " + body.members() + ".",
                    "Must not be more than members = " + body.members() + ".");
        }
        var law = moments.of(null, null, body.heldOn()).law();
        var verdicts = VerdictView.of(VoteJudgement.of(new Vote(body.kind(), body.members(), body.inFavour()), law));
        return new VoteView(
                VerdictSaid.of(verdicts, call.language()),
                law.day(),
                law.rulebook().hash());
    }
}
