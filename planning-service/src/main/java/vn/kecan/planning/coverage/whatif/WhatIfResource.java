package vn.kecan.planning.coverage.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.write.PureQuery;

/** Coverage if, over HTTP. */
@Path("/coverage/what-if")
@Tag(name = "coverage")
public class WhatIfResource {

    private final AskWhatIf ask;
    private final Call call;

    WhatIfResource(AskWhatIf ask, Call call) {
        this.ask = ask;
        this.call = call;
    }

    @POST
    @PureQuery
    @RolesAllowed({"auditor", "org-board", "approver"})
    @Operation(
            operationId = "askWhatIf",
            summary = "Count the coverage of a subtree as it is and as it would be with some changes",
            description =
                    "Moves, retirements, entries added and removed and amended values of the rulebook are laid over"
                            + " what is on record; nothing is written. Changes that cannot be at once are refused, each named:"
                            + " a move into an occupied seat, somebody who retires and is planned, an entry added and removed.")
    @APIResponse(responseCode = "200", description = "Coverage before and after, one row for each unit")
    public WhatIfView askWhatIf(@Valid @NotNull NewWhatIf question) {
        return ask.ask(question, call.language());
    }
}
