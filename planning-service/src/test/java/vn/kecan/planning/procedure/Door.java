package vn.kecan.planning.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.kecan.backing.TestTokens;
import vn.kecan.planning.testing.As;

/** Calls the API over HTTP without ceremony, for tests that call it very often. */
final class Door {

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        boolean done() {
            return status / 100 == 2;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<As, String> tokens = new HashMap<>();
    private final URI base;

    Door(URI base) {
        this.base = base;
    }

    Answer post(As who, String path, String body) {
        return send(
                who,
                request(who, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer get(As who, String path) {
        return send(who, request(who, path).GET());
    }

    /** Tokens live for some minutes only. */
    void forgetTokens() {
        tokens.clear();
    }

    private HttpRequest.Builder request(As who, String path) {
        var token = tokens.computeIfAbsent(who, it -> TestTokens.token(it.user(), it.unit(), it.cadre(), it.roles()));
        return HttpRequest.newBuilder(base.resolve("/api/planning/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private Answer send(As who, HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var body = answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body);
        } catch (IOException broken) {
            throw new UncheckedIOException(who.user(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
