package vn.kecan.planning.report.notice;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.follow.PreferredWait;

/** Notices as events, for others to follow. */
@Path("/notices/changes")
@RunOnVirtualThread
@Tag(name = "notices")
public class NoticeChangeResource {

    private final FollowNotices follow;

    NoticeChangeResource(FollowNotices follow) {
        this.follow = follow;
    }

    @GET
    @RolesAllowed({"system", "auditor"})
    @Operation(summary = "Follow what comes due and what no longer does", description = """
                    CloudEvents 1.0 in commit order, none lost and none twice, of the reader's units. A notice is raised \
                    when it comes within six months or is overdue, and lifted when its cause has gone: the deadline was \
                    met, the day of the flip has come, the entry was removed. What is open is what was raised and not \
                    lifted. Keep `next` and ask again with it. Nothing is forgotten: without `after` the events begin with \
                    the first there ever was. Whatever the reader himself stands in is left out.""")
    @APIResponse(
            responseCode = "200",
            description = "a page, maybe empty; `next` is always present",
            headers =
                    @Header(
                            name = "Preference-Applied",
                            description = "`wait=…`, when it was asked by Prefer",
                            schema = @Schema(type = SchemaType.STRING)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = NoticePage.class)))
    public Response listNoticeChanges(
            @QueryParam("after")
                    @Parameter(description = "`next` of an earlier page; without it from the beginning")
                    @Nullable
                    String after,
            @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most events in the page")
                    int limit,
            @QueryParam("wait")
                    @Min(0)
                    @Max(50)
                    @Parameter(description = "seconds to wait for an event when there is none yet; default 0")
                    @Nullable
                    Integer wait,
            @HeaderParam("Prefer")
                    @Parameter(description = "`wait=20`: the same as wait (RFC 7240)", example = "wait=20")
                    @Nullable
                    String prefer) {
        var preferred = wait == null ? PreferredWait.seconds(prefer) : null;
        var most = Duration.ofSeconds(wait != null ? wait : preferred != null ? preferred : 0);
        var answer = Response.ok(follow.page(after, limit, most));
        return (preferred == null ? answer : answer.header("Preference-Applied", "wait=" + preferred)).build();
    }
}
