package vn.kecan.platform.http;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** JSON bodies have a limit of their own, far below that of an imported file. */
class BodyLimit {

    private final long most;

    BodyLimit(@ConfigProperty(name = "kecan.json.max-bytes", defaultValue = "1048576") long most) {
        this.most = most;
    }

    @ServerRequestFilter
    void refuseLargeJson(ContainerRequestContext request) {
        var length = Optional.ofNullable(request.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .map(Long::parseLong);
        if (isJson(request.getMediaType()) && length.orElse(0L) > most) {
            throw new WebApplicationException(413);
        }
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().contains("json");
    }
}
