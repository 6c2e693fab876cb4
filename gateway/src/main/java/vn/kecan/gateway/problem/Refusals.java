package vn.kecan.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;

/** The one place that writes problem+json. */
@ApplicationScoped
public class Refusals {

    private static final int LONGEST_INSTANCE = 200;
    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    /** Answers with the problem, unless an answer is under way already. */
    public void send(RoutingContext context, Refusal refusal) {
        var response = context.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        var problem = Problems.of(refusal);
        var language = Language.preferred(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader(HttpHeaders.VARY, "Accept-Language");
        var unread = UnreadBody.of(context.request());
        unread.announce(response);
        response.end(body(problem, language, context.request().uri())).onComplete(sent -> unread.discard());
    }

    private Buffer body(Problem problem, Language language, String uri) {
        var said = new LinkedHashMap<String, Object>();
        said.put("type", "urn:problem:" + problem.name());
        said.put("title", problem.title().in(language));
        said.put("status", problem.status());
        said.put("detail", problem.detail().in(language));
        said.put("instance", instance(uri));
        try {
            return Buffer.buffer(json.writeValueAsBytes(said));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The path asked, without the query, which may hold what nobody else should read. */
    private static String instance(String uri) {
        var query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        return path.length() > LONGEST_INSTANCE ? path.substring(0, LONGEST_INSTANCE) : path;
    }
}
