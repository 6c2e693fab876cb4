package vn.kecan.planning.facts.feed;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The one thing asked of personnel-service. The answer is read as bytes: the feed has a reader of its own. */
@Path("/api/personnel/v1")
@RegisterRestClient(configKey = "personnel")
@OidcClientFilter
interface Personnel {

    @GET
    @Path("/changes")
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    byte[] changes(@QueryParam("after") @Nullable String after, @QueryParam("limit") int limit);
}
