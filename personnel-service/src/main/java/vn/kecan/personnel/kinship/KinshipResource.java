package vn.kecan.personnel.kinship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.Restricted;
import vn.kecan.personnel.time.Asked;
import vn.kecan.platform.write.PureQuery;

/**
 * Asks about families on behalf of a decision. Hidden from the contract, so that the gateway knows no such path, and
 * open to the role {@code service} alone, which no person has (ADR 29).
 */
@Path("/kinship")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class KinshipResource {

    private final AskKinship ask;
    private final Asked asked;

    KinshipResource(AskKinship ask, Asked asked) {
        this.ask = ask;
        this.asked = asked;
    }

    @POST
    @PureQuery
    @Restricted(FieldGroup.FAMILY)
    @RolesAllowed(Roles.SERVICE)
    @Operation(hidden = true)
    public KinshipAnswer askKinship(@Valid @NotNull KinshipQuestion body) {
        return ask.ask(body, asked.at(null, null));
    }
}
