package vn.kecan.planning.upkeep.reorganisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.write.PureQuery;

/** What a reorganisation would take away from plans and slates. */
@Path("/reorganisation-effects")
@Tag(name = "reorganisations")
public class ReorganisationEffectResource {

    private final FindLost find;
    private final Moments moments;

    ReorganisationEffectResource(FindLost find, Moments moments) {
        this.find = find;
        this.moments = moments;
    }

    @POST
    @PureQuery
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            operationId = "askReorganisationEffects",
            summary = "Ask which plan entries and slates a reorganisation would leave without their post",
            description = "Changes nothing; the other half of the dry run of POST /api/personnel/v1/reorganisations,"
                    + " which takes the same body. Personnel keeps facts and knows no plans, so planning answers this."
                    + " Entries in force today are listed.")
    @APIResponse(responseCode = "200", description = "Entries and slates, by post, with the successor to look at")
    public LostView askReorganisationEffects(@NotNull @Valid EffectsQuestion question) {
        Asked.mustBeSane("effectiveFrom", question.effectiveFrom());
        return find.considered(question, moments.of((LocalDate) null, null, null));
    }
}
