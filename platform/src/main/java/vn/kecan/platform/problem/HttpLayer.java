package vn.kecan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Failures below the resources, such as a token that does not verify or a body over the limit. */
@ApplicationScoped
class HttpLayer {

    private final ObjectMapper json;

    HttpLayer(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        router.route().failureHandler(this::say);
    }

    private void say(RoutingContext context) {
        var status = context.failure() instanceof AuthenticationFailedException ? 401 : context.statusCode();
        if (context.response().ended() || status < 400 || status >= 500) {
            context.next();
            return;
        }
        var language = Languages.preferred(context.request().getHeader("Accept-Language"));
        var view = ProblemView.of(HttpProblems.of(status), context.request().path(), language);
        if (status == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        }
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader("Content-Type", ProblemMappers.PROBLEM_JSON)
                    .putHeader("Content-Language", language.getLanguage())
                    .end(json.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
