package vn.kecan.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Access tokens of the development users, fetched from Keycloak as any client would, and kept while they last. */
public final class Tokens {

    private static final Duration RESERVE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new HashMap<>();
    private final URI endpoint;

    private record Kept(String token, Instant until) {}

    public Tokens(String issuer) {
        endpoint = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** A development user, whose password is his name. */
    public String of(String user) throws IOException, InterruptedException {
        return fetch(
                user, Map.of("grant_type", "password", "client_id", "kecan-cli", "username", user, "password", user));
    }

    /** The partner system, which proves itself by its secret. */
    public String ofPartner() throws IOException, InterruptedException {
        var client = "partner-system";
        return fetch(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", client));
    }

    private synchronized String fetch(String who, Map<String, String> form) throws IOException, InterruptedException {
        var known = kept.get(who);
        if (known != null && Instant.now().isBefore(known.until())) {
            return known.token();
        }
        var body = new LinkedHashMap<>(form)
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new UnexpectedAnswer("Keycloak must give " + who + " a token, but answered " + answer.statusCode()
                    + ": " + answer.body());
        }
        var token = JSON.readTree(answer.body());
        var until = Instant.now().plusSeconds(token.path("expires_in").asLong()).minus(RESERVE);
        kept.put(who, new Kept(token.path("access_token").asText(), until));
        return token.path("access_token").asText();
    }
}
