package vn.kecan.personnel.restricted;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;

/** The recorded reads of one cadre's restricted facts over HTTP. */
@Path("/cadres/{cadre}/restricted-reads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "restricted reads")
public class ReadsOfCadreResource {

    private final WatchReads watch;

    ReadsOfCadreResource(WatchReads watch) {
        this.watch = watch;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listRestrictedReadsOfCadre",
            summary = "Who read the restricted facts of one cadre",
            description = "For the auditor, and for everybody about his own record (claim cadre); the latest first.")
    @APIResponse(responseCode = "200", description = "a page of reads")
    public RestrictedReadPage listRestrictedReadsOfCadre(
            @PathParam("cadre") String cadre,
            @QueryParam("from") @Parameter(description = "first day, YYYY-MM-DD, in Hanoi") @Nullable String from,
            @QueryParam("to") @Parameter(description = "the day after the last, YYYY-MM-DD, in Hanoi") @Nullable
                    String to,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most items in the page")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "`next` of the page before") @Nullable String cursor) {
        return watch.of(
                new RestrictedReads.Filter(cadre, null, null, day("from", from), day("to", to)), cadre, cursor, limit);
    }

    private static java.time.@Nullable LocalDate day(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : Asked.day(field, text);
    }
}
