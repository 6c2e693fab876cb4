package vn.kecan.personnel.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.follow.PreferredWait;

/** The feed over HTTP: read, awaited or followed. */
@Path("/changes")
@RunOnVirtualThread
@Tag(name = "changes")
public class ChangeResource {

    static final String BATCH = "application/cloudevents-batch+json";

    private final AnswerChanges answers;

    ChangeResource(AnswerChanges answers) {
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BATCH, MediaType.SERVER_SENT_EVENTS})
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "listChanges", summary = "Follow what changes", description = """
                    CloudEvents 1.0 in commit order, none lost and none twice. Each event carries every version of one \
                    thing as known at that change, in place of all that was told of it before; a tombstone (type \
                    `….withdrawn.v1`, no versions) says that nothing is believed of it any more. Keep `next` and ask \
                    again with it: delivery is at least once, and applying an event twice is applying it once.

                    By `Accept`: `application/json` a page; `application/cloudevents-batch+json` the bare events, with \
                    `next` in the headers `X-Next-Cursor` and `Link`; `text/event-stream` events as they happen, each \
                    with its cursor as `id`, a comment at least every 15 seconds, and the end of the stream after 15 \
                    minutes or when the token expires: come again with `Last-Event-ID`.

                    The data of each event type has a JSON Schema (`dataschema`, `/changes/schemas`). How long changes \
                    are kept is the setting `kecan.feed.retention`; unset, as delivered, they are kept for ever. A \
                    cursor from before that, or none at all once something was forgotten, gets 410: begin with \
                    `/changes/snapshot`.""")
    @APIResponse(
            responseCode = "200",
            description = "a page, maybe empty; `next` is always present",
            headers = {
                @Header(
                        name = "X-Next-Cursor",
                        description = "`next` of a batch",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Preference-Applied",
                        description = "`wait=…`, when it was asked by Prefer",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ChangePage.class)),
                @Content(
                        mediaType = BATCH,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = ChangeEvent.class)),
                @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "410",
            description = "The cursor is gone: read /changes/snapshot, drop whatever is not in it, go on from there")
    public Response listChanges(
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
                    String prefer,
            @HeaderParam("Last-Event-ID")
                    @Parameter(description = "of a stream that broke off; stronger than after")
                    @Nullable
                    String lastEvent,
            @Context HttpHeaders headers) {
        var form = Form.wanted(headers.getAcceptableMediaTypes());
        if (form == Form.STREAM) {
            return answers.stream(lastEvent == null ? after : lastEvent);
        }
        var preferred = wait == null ? PreferredWait.seconds(prefer) : null;
        var most = Duration.ofSeconds(wait != null ? wait : preferred != null ? preferred : 0);
        var answer = form == Form.BATCH ? answers.batch(after, limit, most) : answers.page(after, limit, most);
        if (preferred != null) {
            answer.getHeaders().putSingle("Preference-Applied", "wait=" + preferred);
        }
        return answer;
    }
}
