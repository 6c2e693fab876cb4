package vn.kecan.planning.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Plays personnel's side of the question about families, over HTTP, and the identity provider that gives the service its
 * token. What it knows, and how it fails, is a system property: Quarkus loads this class more than once.
 */
public final class Families implements QuarkusTestResourceLifecycleManager {

    /** How the question is not answered. */
    public enum Trouble {
        NONE,
        /** The connection is cut. */
        CUT,
        BUSY,
        /** The service account lacks the role. */
        FORBIDDEN,
        /** An answer that is none. */
        EMPTY,
        SENSELESS
    }

    private static final String RELATED = "kecan.test.related";
    private static final String UNKNOWN = "kecan.test.unknown";
    private static final String TROUBLE = "kecan.test.trouble";
    private static final String ASKED = "kecan.test.asked";
    private static final String TOKEN = "planning-service-token";
    private static final ObjectMapper JSON = new ObjectMapper();

    private @Nullable HttpServer server;

    /** From here on these are related, each pair as {@code person candidate}; nobody else is. */
    public static void related(String... pairs) {
        System.setProperty(RELATED, String.join(";", pairs));
    }

    public static void unknown(String... cadres) {
        System.setProperty(UNKNOWN, String.join(";", cadres));
    }

    public static void fail(Trouble how) {
        System.setProperty(TROUBLE, how.name());
    }

    /** What was asked since, one line a question: purpose, persons and candidates. */
    public static List<String> asked() {
        return list(ASKED, "\n");
    }

    /** Nobody is related to anybody, everybody is known, and nothing was asked. */
    public static void forget() {
        for (var it : List.of(RELATED, UNKNOWN, TROUBLE, ASKED)) {
            System.clearProperty(it);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/protocol/openid-connect/token", Families::token);
        server.createContext("/api/personnel/v1/kinship", Families::kinship);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("quarkus.rest-client.kinship.url", url, "quarkus.oidc-client.auth-server-url", url);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void token(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600}".formatted(TOKEN));
    }

    private static void kinship(HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody());
        var purpose = exchange.getRequestHeaders().getFirst("X-Purpose");
        if (!"POST".equals(exchange.getRequestMethod())
                || !("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
            return;
        }
        if (purpose == null) {
            answer(exchange, 428, "{\"type\":\"urn:problem:purpose-required\",\"status\":428}");
            return;
        }
        System.setProperty(
                ASKED,
                String.join("\n", asked()) + "\n" + purpose + " " + question.path("persons") + " "
                        + question.path("candidates"));
        switch (Trouble.valueOf(System.getProperty(TROUBLE, Trouble.NONE.name()))) {
            case NONE -> answer(exchange, 200, found(question));
            case CUT -> exchange.close();
            case BUSY -> answer(exchange, 503, "{\"type\":\"urn:problem:busy\",\"status\":503}");
            case FORBIDDEN -> answer(exchange, 403, "{\"type\":\"urn:problem:forbidden\",\"status\":403}");
            case EMPTY -> answer(exchange, 200, "{}");
            case SENSELESS -> answer(exchange, 200, "<html>");
        }
    }

    private static String found(JsonNode question) {
        var pairs = new ArrayList<String>();
        for (var person : question.path("persons")) {
            for (var candidate : question.path("candidates")) {
                if (list(RELATED, ";").contains(person.asText() + " " + candidate.asText())) {
                    pairs.add("{\"person\":%s,\"candidate\":%s,\"tie\":\"SIBLING\"}".formatted(person, candidate));
                }
            }
        }
        var unknown = list(UNKNOWN, ";").stream().map(it -> '"' + it + '"').toList();
        return "{\"related\":[%s],\"unknown\":[%s],\"asOf\":\"2026-11-20\",\"knownAt\":\"2026-11-20T00:00:00Z\"}"
                .formatted(String.join(",", pairs), String.join(",", unknown));
    }

    private static List<String> list(String property, String by) {
        return List.of(System.getProperty(property, "").split(by)).stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
