package vn.kecan.personnel.feed;

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
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "changes")
public class ChangeResource {

    private final ReadChanges readChanges;
    private final Versions versions;
    private final Caller caller;

    ChangeResource(ReadChanges readChanges, Versions versions, Caller caller) {
        this.readChanges = readChanges;
        this.versions = versions;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"system", "auditor"})
    @Operation(
            summary = "Follow what changes",
            description = "CloudEvents 1.0 in commit order, none lost and none twice. Each event carries every version"
                    + " of one thing as known at that change. Keep `next` and ask again with it.")
    @APIResponse(responseCode = "200", description = "a page, maybe empty; `next` is always present")
    @APIResponse(responseCode = "410", description = "The cursor is gone: read again from the beginning")
    public ChangePage listChanges(
            @QueryParam("after")
                    @Parameter(description = "`next` of an earlier page; without it from the beginning")
                    @Nullable
                    String after,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most events in the page")
                    int limit) {
        return readChanges.read(root(), after == null || after.isEmpty() ? null : after, limit);
    }

    private @Nullable String root() {
        if (caller.everywhere()) {
            return null;
        }
        var unit = caller.unit();
        if (versions.everBelow(unit)) {
            throw Problems.forbidden(
                    "not-a-root",
                    new Text(
                            "Nguồn thay đổi chỉ đọc được cho cả một đảng bộ: đơn vị của bạn (" + unit
                                    + ") nằm dưới đơn vị khác. Hãy dùng tài khoản của đơn vị gốc.",
                            "The feed is read for a whole forest: your unit (" + unit
                                    + ") lies below another. Maybe use an account of the root unit."));
        }
        return unit;
    }
}
