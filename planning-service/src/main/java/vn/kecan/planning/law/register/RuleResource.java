package vn.kecan.planning.law.register;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/** Reads the rules: what is judged, by which clause, with which values. */
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "law", description = "Rules, their values and citations; terms")
@RunOnVirtualThread
public class RuleResource {

    private final Rulebooks rulebooks;
    private final Now now;

    RuleResource(Rulebooks rulebooks, Now now) {
        this.rulebooks = rulebooks;
        this.now = now;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor", "system", "admin", "records-officer"})
    @Operation(operationId = "listRules", summary = "The rules in force on a day")
    public Rules listRules(
            @QueryParam("on")
                    @Parameter(
                            description = "The day, by default today",
                            example = "2025-12-01",
                            schema = @Schema(format = "date"))
                    @Nullable
                    String on) {
        var law = law(on);
        var items = law.rulebook().rules().stream()
                .filter(it -> law.inForce(it.id()))
                .map(it -> RuleView.of(it, law))
                .toList();
        return new Rules(law.day(), law.rulebook().hash(), items);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"org-board", "approver", "auditor", "system", "admin", "records-officer"})
    @Operation(operationId = "readRule", summary = "One rule as it stands on a day, in force or not")
    public RuleView readRule(
            @PathParam("id") @Parameter(example = "PL-10") String id,
            @QueryParam("on")
                    @Parameter(
                            description = "The day, by default today",
                            example = "2025-12-01",
                            schema = @Schema(format = "date"))
                    @Nullable
                    String on) {
        var law = law(on);
        return law.rulebook().rule(id).map(it -> RuleView.of(it, law)).orElseThrow(() -> Problems.notFound("rule", id));
    }

    private Law law(@Nullable String on) {
        var rulebook = rulebooks.latest();
        if (on == null || on.isBlank()) {
            return rulebook.on(now.today());
        }
        try {
            return rulebook.on(LocalDate.parse(on));
        } catch (DateTimeException e) {
            throw Problems.invalid(
                    "on",
                    on,
                    "Phải là một ngày có thật, dạng YYYY-MM-DD.",
                    "Must be a date that exists, as YYYY-MM-DD. Maybe the month or the day is out of range.");
        }
    }
}
