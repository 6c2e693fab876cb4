package vn.kecan.planning.rule.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.write.PureQuery;

/** The question whether somebody may have a post. */
@Path("/eligibility")
@Tag(name = "eligibility", description = "May this cadre have this post?")
public class EligibilityResource {

    private final AskEligibility ask;
    private final AskForMany many;
    private final Moments moments;
    private final Call call;

    EligibilityResource(AskEligibility ask, AskForMany many, Moments moments, Call call) {
        this.ask = ask;
        this.many = many;
        this.moments = moments;
        this.call = call;
    }

    @POST
    @PureQuery
    @RolesAllowed({"org-board", "approver", "auditor", "system"})
    @Operation(
            summary = "Ask whether a cadre may have a post",
            description = "Changes nothing. Answers with the verdict of every rule that speaks about the case: outcome,"
                    + " sentence, margin, the day it flips, the value and the clause it rests on, and the facts used.")
    @APIResponse(responseCode = "200", description = "One word, and all verdicts")
    public EligibilityView askEligibility(@NotNull @Valid EligibilityQuestion question) {
        var moment = moments.of(question.asOf(), question.knownAt(), question.lawAt(), question.rulebook());
        return ask.ask(question, moment, call.language());
    }

    @POST
    @Path("/candidates")
    @PureQuery
    @RolesAllowed({"org-board", "approver", "auditor", "system"})
    @Operation(
            summary = "Ask of all cadres of a unit, or of those named, whether they may have one post",
            description = "Changes nothing. One word for each, and what is not met, in the order of their codes. Every"
                    + " page is of the same snapshot and the same rulebook. Sentences and facts tells `/eligibility`.")
    @APIResponse(responseCode = "200", description = "A page of answers")
    public CandidatesView askForCandidates(@NotNull @Valid CandidatesQuestion question) {
        return many.ask(question);
    }
}
