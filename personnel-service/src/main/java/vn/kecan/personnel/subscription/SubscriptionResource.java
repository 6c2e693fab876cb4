package vn.kecan.personnel.subscription;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Etags;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.write.Writes;

/** Webhooks over HTTP. */
@Path("/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "changes")
public class SubscriptionResource {

    private final ReadSubscriptions read;
    private final RecordSubscription recorded;
    private final Secrets secrets;
    private final Writes writes;
    private final Call call;
    private final ObjectMapper json;

    SubscriptionResource(
            ReadSubscriptions read,
            RecordSubscription recorded,
            Secrets secrets,
            Writes writes,
            Call call,
            ObjectMapper json) {
        this.read = read;
        this.recorded = recorded;
        this.secrets = secrets;
        this.writes = writes;
        this.call = call;
        this.json = json;
    }

    @GET
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "listSubscriptions",
            summary = "List the webhooks",
            description = "A system sees its own, an admin those of his forest; with how telling goes.")
    @APIResponse(
            responseCode = "200",
            description = "all of them, oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionList.class)))
    public Response listSubscriptions() {
        return Response.ok(read.all()).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "readSubscription",
            summary = "Read a webhook",
            description = "With how telling goes: how far, since when it fails, when it is tried next.")
    @APIResponse(
            responseCode = "200",
            description = "the subscription",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public Response readSubscription(@PathParam("id") UUID id) {
        var found = read.one(id);
        return Etags.tagged(found.view(), found.etag());
    }

    @POST
    @RolesAllowed(Roles.SYSTEM)
    @Operation(operationId = "createSubscription", summary = "Ask to be told what changes", description = """
                    Every event of `/changes` is posted to the target in commit order, **at least once**: take what you \
                    have seen (by the event's `id`) as told. One request at a time; the next follows once you answer \
                    2xx, within 10 seconds. `application/cloudevents+json` when `batch` is 1, else \
                    `application/cloudevents-batch+json`.

                    Requests are signed as Standard Webhooks 1.0 says: `webhook-signature` holds `v1,` and the base64 \
                    HMAC-SHA256 of `webhook-id.webhook-timestamp.body` by the secret (base64 after `whsec_`); refuse a \
                    timestamp more than 5 minutes off. The secret is only in this answer.

                    A failure is tried again after 2 seconds, then twice as long each time up to an hour, with chance in \
                    it, or as `Retry-After` asks; after 5 days of failing, or at 410, telling is paused until a replay.""")
    @APIResponse(
            responseCode = "201",
            description = "recorded; with the secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public Response createSubscription(@Valid @NotNull NewSubscription body) {
        return withSecret(writes.post(body, rec -> recorded.create(rec, body)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            operationId = "changeSubscription",
            summary = "Change a webhook",
            description = "The body is the whole state. Telling goes on where it stands.")
    @APIResponse(
            responseCode = "200",
            description = "the new state",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public Response changeSubscription(@PathParam("id") UUID id, @Valid @NotNull SubscriptionChange body) {
        return writes.change(rec -> recorded.change(rec, id, body));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "endSubscription",
            summary = "End a webhook",
            description = "A request under way may still arrive; none is begun after.")
    @APIResponse(responseCode = "204", description = "ended")
    public Response endSubscription(@PathParam("id") UUID id) {
        return writes.change(rec -> recorded.end(rec, id));
    }

    @POST
    @Path("/{id}/replay")
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            operationId = "replaySubscription",
            summary = "Tell again from a cursor",
            description = "Also what takes up a webhook again that was paused.")
    @APIResponse(
            responseCode = "200",
            description = "telling begins there at once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public Response replaySubscription(@PathParam("id") UUID id, @Valid @NotNull NewReplay body) {
        return writes.post(body, rec -> recorded.replay(rec, id, body));
    }

    @POST
    @Path("/{id}/secret")
    @RolesAllowed(Roles.SYSTEM)
    @Operation(
            operationId = "renewSubscriptionSecret",
            summary = "Get a new secret",
            description =
                    "For 24 hours requests carry two signatures, by the new and by the old one. The body is `{}`.")
    @APIResponse(
            responseCode = "200",
            description = "the new secret",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubscriptionView.class)))
    public Response renewSubscriptionSecret(@PathParam("id") UUID id, @Valid @NotNull NewSecret body) {
        return withSecret(writes.post(body, rec -> recorded.renewSecret(rec, id)));
    }

    /** The secret is put into the answer after it was kept under its Idempotency-Key: so it is stored nowhere. */
    private Response withSecret(Response written) {
        if (call.dryRun() || !(written.getEntity() instanceof byte[] bytes)) {
            return written;
        }
        try {
            var view = (ObjectNode) json.readTree(bytes);
            view.put(
                    "secret",
                    secrets.shown(
                            UUID.fromString(view.path("id").asText()),
                            view.path("secretVersion").asInt()));
            return Response.fromResponse(written)
                    .entity(json.writeValueAsBytes(view))
                    .header("Cache-Control", "no-store")
                    .build();
        } catch (IOException impossible) {
            throw new IllegalStateException("The answer is not JSON", impossible);
        }
    }
}
