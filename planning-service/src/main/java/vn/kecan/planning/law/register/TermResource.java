package vn.kecan.planning.law.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.planning.law.term.Terms;
import vn.kecan.platform.time.Now;

/** Reads the terms of office with their reference months. */
@Path("/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law", description = "Rules, their values and citations; terms")
@RunOnVirtualThread
public class TermResource {

    private final Rulebooks rulebooks;
    private final Now now;

    TermResource(Rulebooks rulebooks, Now now) {
        this.rulebooks = rulebooks;
        this.now = now;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor", "system", "admin", "records-officer"})
    @Operation(operationId = "listTerms", summary = "The terms with the month on which each level measures age")
    public TermList listTerms() {
        var rulebook = rulebooks.latest();
        var law = rulebook.on(now.today());
        return new TermList(
                rulebook.hash(),
                Terms.in(rulebook).stream().map(it -> TermView.of(it, law)).toList());
    }
}
