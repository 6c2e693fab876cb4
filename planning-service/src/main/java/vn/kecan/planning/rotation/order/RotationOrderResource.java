package vn.kecan.planning.rotation.order;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** Orders to the records officer. */
@Path("/rotation-orders")
@Tag(name = "rotation-orders", description = "Announced moves to be recorded, and rotations as they run and end")
public class RotationOrderResource {

    private final ReadOrders read;

    RotationOrderResource(ReadOrders read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({"records-officer", "org-board", "auditor"})
    @Operation(summary = "List the orders of the caller's units, oldest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of orders; those of plans that name the caller are not in it")
    public Page<RotationOrderView> listRotationOrders(
            @Parameter(
                            description = "only those still to be recorded, or only those done",
                            example = "OPEN",
                            schema = @Schema(implementation = RotationOrderView.State.class))
                    @QueryParam("state")
                    @Nullable
                    String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        return read.list(state == null ? null : state(state), cursor, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"records-officer", "org-board", "auditor"})
    @Operation(summary = "Read one order and whether the facts fulfil it")
    @APIResponse(responseCode = "200", description = "The order")
    public RotationOrderView readRotationOrder(@PathParam("id") UUID id) {
        return read.one(id);
    }

    private static RotationOrderView.State state(String said) {
        return Arrays.stream(RotationOrderView.State.values())
                .filter(it -> it.name().equals(said))
                .findFirst()
                .orElseThrow(() -> Problems.invalid("state", said, "Phải là OPEN hoặc DONE.", "Must be OPEN or DONE."));
    }
}
