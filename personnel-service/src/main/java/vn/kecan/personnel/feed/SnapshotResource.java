package vn.kecan.personnel.feed;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.follow.Places.Place;

/** The first fill of a new consumer. */
@Path("/changes/snapshot")
@RunOnVirtualThread
@Tag(name = "changes")
public class SnapshotResource {

    private static final String NDJSON = "application/x-ndjson";

    private final FeedReach reach;
    private final StreamSnapshot snapshot;
    private final Places places;
    private final CurrentVertxRequest request;

    SnapshotResource(FeedReach reach, StreamSnapshot snapshot, Places places, CurrentVertxRequest request) {
        this.reach = reach;
        this.snapshot = snapshot;
        this.places = places;
        this.request = request;
    }

    @GET
    @Produces(NDJSON)
    @RolesAllowed({Roles.SYSTEM, Roles.AUDITOR})
    @Operation(operationId = "readChangeSnapshot", summary = "Begin to follow what changes", description = """
                    Everything believed at one position of the feed: a line per thing, each a CloudEvent with all its \
                    versions as in `/changes`, units first, then what refers to them. Go on in `/changes` from the \
                    cursor of the header `X-Next-Cursor`; that gives the same as reading from the beginning, except \
                    what was believed once and is no more. The last line is of type \
                    `vn.kecan.personnel.snapshot.completed.v1`, with the number of things and the cursor `next`: \
                    without it the snapshot broke off and must be read again. Whatever you have that is not in it was \
                    withdrawn.""")
    @APIResponse(
            responseCode = "200",
            description = "lines of JSON, streamed",
            headers =
                    @Header(
                            name = "X-Next-Cursor",
                            description = "where /changes goes on after this snapshot",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response readChangeSnapshot() {
        var root = reach.root();
        var place = places.snapshot();
        var begun = begin(root, place);
        // Whatever becomes of the answer, connection and place are given back; at once when the client leaves.
        request.getCurrent()
                .addEndHandler(over -> Thread.startVirtualThread(() -> {
                    try (place;
                            begun) {
                        // Closing is all.
                    }
                }));
        StreamingOutput told = out -> {
            try (place;
                    begun) {
                begun.tell(out);
            }
        };
        return Response.ok(told)
                .type(NDJSON)
                .header("X-Next-Cursor", begun.next())
                .build();
    }

    private StreamSnapshot.Begun begin(@Nullable String root, Place place) {
        try {
            return snapshot.begin(root);
        } catch (RuntimeException failed) {
            place.close();
            throw failed;
        }
    }
}
