package vn.kecan.personnel.restricted;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

/** The recorded reads of restricted facts over HTTP. */
@Path("/restricted-reads")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "restricted reads")
public class RestrictedReadResource {

    private final WatchReads watch;

    RestrictedReadResource(WatchReads watch) {
        this.watch = watch;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "listRestrictedReads",
            summary = "Who read what is restricted, and why",
            description =
                    "Every read of the field groups IDENTITY, FAMILY, ASSETS and HEALTH of the cadres within your reach, the latest first. It is recorded before the answer leaves.")
    @APIResponse(responseCode = "200", description = "a page of reads")
    public RestrictedReadPage listRestrictedReads(
            @QueryParam("cadre") @Parameter(description = "whose facts", example = "HN-000001") @Nullable String cadre,
            @QueryParam("who") @Parameter(description = "user name of the reader", example = "files.hn") @Nullable
                    String who,
            @QueryParam("group") @Parameter(description = "field group") @Nullable FieldGroup group,
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
        return watch.all(
                new RestrictedReads.Filter(cadre, who, group, day("from", from), day("to", to)), cursor, limit);
    }

    private static java.time.@Nullable LocalDate day(String field, @Nullable String text) {
        return text == null || text.isBlank() ? null : Asked.day(field, text);
    }
}
