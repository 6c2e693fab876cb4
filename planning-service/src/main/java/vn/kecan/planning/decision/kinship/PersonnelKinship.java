package vn.kecan.planning.decision.kinship;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The one question about families, which personnel-service answers to this service and to nobody else. */
@Path("/api/personnel/v1/kinship")
@RegisterRestClient(configKey = "kinship")
@OidcClientFilter
interface PersonnelKinship {

    /** @param purpose what for, as it stays on record there */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    KinshipFound ask(@HeaderParam("X-Purpose") String purpose, KinshipAsked question);
}
