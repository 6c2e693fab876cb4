package vn.kecan.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The public contract as a plain HTTP client uses it: through the gateway, with the token of somebody. */
public final class Door {

    public static final String PARTNER = "partner-system";

    private static final Duration POLL = Duration.ofMillis(300);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI gateway;
    private final Tokens tokens;
    private final Duration patience;

    public Door(URI gateway, Tokens tokens) {
        this(gateway, tokens, Duration.ofMinutes(30));
    }

    /** For callers who give up sooner. */
    public Door(URI gateway, Tokens tokens, Duration patience) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.patience = patience;
    }

    public Answer get(String user, String path) throws IOException, InterruptedException {
        return send(user, "GET", path, BodyPublishers.noBody(), null, null);
    }

    public Answer post(String user, String path, String json) throws IOException, InterruptedException {
        return post(user, path, json, UUID.randomUUID().toString());
    }

    public Answer post(String user, String path, String json, String key) throws IOException, InterruptedException {
        return send(user, "POST", path, BodyPublishers.ofString(json), "application/json", key);
    }

    public Answer postCsv(String user, String path, Path file, String key) throws IOException, InterruptedException {
        return send(user, "POST", path, BodyPublishers.ofFile(file), "text/csv", key);
    }

    public Answer put(String user, String path, String json, String etag) throws IOException, InterruptedException {
        return answer(
                "PUT",
                path,
                request(user, path)
                        .header("If-Match", etag)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    /** Streams an answer that is no JSON into a file; its status. */
    public int download(String user, String path, Path file) throws IOException, InterruptedException {
        var request = request(user, path).setHeader("Accept", "*/*").GET().build();
        return http.send(request, BodyHandlers.ofFile(file)).statusCode();
    }

    /** The answer to ordered work once it is done: after a 202 asks again until the job has ended. */
    public Answer await(String user, Answer ordered) throws IOException, InterruptedException {
        if (ordered.status() != 202) {
            return ordered;
        }
        var began = System.nanoTime();
        var path = ordered.body().path("links").path("self").asText();
        while (true) {
            var job = get(user, path).expect(200);
            var millis = ordered.millis() + (System.nanoTime() - began) / 1_000_000;
            switch (job.text("state")) {
                case "DONE" -> {
                    return new Answer(
                            ordered.request(), 200, job.body().path("result"), null, path, job.requestId(), millis);
                }
                case "FAILED", "CANCELLED" -> {
                    var problem = job.body().path("problem");
                    var status = problem.path("status").asInt(409);
                    return new Answer(ordered.request(), status, problem, null, path, job.requestId(), millis);
                }
                default -> Thread.sleep(POLL);
            }
        }
    }

    public Answer delete(String user, String path, String etag) throws IOException, InterruptedException {
        return answer(
                "DELETE", path, request(user, path).header("If-Match", etag).DELETE());
    }

    private Answer send(
            String user, String method, String path, BodyPublisher body, @Nullable String type, @Nullable String key)
            throws IOException, InterruptedException {
        var request = request(user, path).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return answer(method, path, request);
    }

    private HttpRequest.Builder request(String user, String path) throws IOException, InterruptedException {
        var token = user.equals(PARTNER) ? tokens.ofPartner() : tokens.of(user);
        return HttpRequest.newBuilder(gateway.resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en")
                .timeout(patience);
    }

    private Answer answer(String method, String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var began = System.nanoTime();
        var response = http.send(request.build(), BodyHandlers.ofString());
        var millis = (System.nanoTime() - began) / 1_000_000;
        return new Answer(
                method + " " + path,
                response.statusCode(),
                json(response.body()),
                response.headers().firstValue("ETag").orElse(null),
                response.headers()
                        .firstValue("Location")
                        .map(it -> URI.create(it).getRawPath())
                        .orElse(null),
                response.headers().firstValue("X-Request-Id").orElse("none"),
                millis);
    }

    private static JsonNode json(String body) {
        try {
            return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
