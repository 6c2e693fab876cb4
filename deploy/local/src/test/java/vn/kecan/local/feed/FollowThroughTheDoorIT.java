package vn.kecan.local.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** What is written arrives within two seconds, by whichever way the partner follows. */
@ExtendWith(SuiteExtension.class)
class FollowThroughTheDoorIT {

    private static final String CHANGES = "/api/personnel/v1/changes";
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void a_stream_a_waiting_reader_and_a_webhook_are_told_of_a_write_within_two_seconds(LocalSuite suite)
            throws Exception {
        var now = next(suite);
        var told = new LinkedBlockingQueue<String>();
        var subscriber = subscriber(told);
        try {
            suite.door()
                    .post(
                            Door.PARTNER,
                            "/api/personnel/v1/subscriptions",
                            "{\"target\":\"http://127.0.0.1:"
                                    + subscriber.getAddress().getPort() + "/hook\",\"kinds\":[\"unit\"]}")
                    .expect(201);
            var stream = http.send(
                    request(suite, CHANGES + "?after=" + now)
                            .header("Accept", "text/event-stream")
                            .build(),
                    BodyHandlers.ofInputStream());
            assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            var lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
            assertThat(lines.readLine()).startsWith(": the feed");
            var waiting = http.sendAsync(
                    request(suite, CHANGES + "?after=" + now)
                            .header("Prefer", "wait=30")
                            .build(),
                    BodyHandlers.ofString());
            TimeUnit.MILLISECONDS.sleep(500);
            assertThat(waiting).isNotDone();

            var code = "FEED-" + UUID.randomUUID().toString().substring(0, 8);
            var written = System.nanoTime();
            suite.door()
                    .post("officer.hn", "/api/personnel/v1/units", unit(code))
                    .expect(201);
            assertThat(subject(waiting.get(10, TimeUnit.SECONDS))).isEqualTo(code);
            var awaited = since(written);
            var streamed =
                    CompletableFuture.supplyAsync(() -> readUntil(lines, code)).thenApply(it -> since(written));
            assertThat(streamed.get(10, TimeUnit.SECONDS)).isLessThan(SOON);
            assertThat(awaited).isLessThan(SOON);
            assertThat(told.poll(10, TimeUnit.SECONDS)).contains("\"subject\":\"" + code + "\"");
            assertThat(since(written)).isLessThan(SOON);
            stream.body().close();
        } finally {
            subscriber.stop(0);
        }
    }

    @Test
    void a_quiet_stream_and_a_long_wait_outlive_nobodys_patience(LocalSuite suite) throws Exception {
        var now = next(suite);
        var answer = http.send(request(suite, CHANGES + "?wait=3&after=" + now).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        var snapshot = http.send(request(suite, CHANGES + "/snapshot").build(), BodyHandlers.ofLines());
        assertThat(snapshot.statusCode()).isEqualTo(200);
        var last = snapshot.body().reduce((one, other) -> other).orElseThrow();
        assertThat(JSON.readTree(last).path("data").path("things").asLong()).isGreaterThan(1_000);
        assertThat(JSON.readTree(last).path("data").path("next").asText())
                .isEqualTo(snapshot.headers().firstValue("X-Next-Cursor").orElseThrow());
    }

    private static String next(LocalSuite suite) throws Exception {
        var answer = suite.door().get(Door.PARTNER, CHANGES + "?limit=1000").expect(200);
        while (!answer.body().path("items").isEmpty()) {
            answer = suite.door()
                    .get(Door.PARTNER, CHANGES + "?limit=1000&after=" + answer.text("next"))
                    .expect(200);
        }
        return answer.text("next");
    }

    private static HttpRequest.Builder request(LocalSuite suite, String path) throws Exception {
        return HttpRequest.newBuilder(suite.gateway().resolve(path))
                .header("Authorization", "Bearer " + suite.tokens().ofPartner());
    }

    private static HttpServer subscriber(LinkedBlockingQueue<String> told) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String unit(String code) {
        return """
                {"code":"%s","name":"Ban theo dõi","kind":"PARTY_BODY","level":"CITY","parent":"HN"}""".formatted(code);
    }

    private static String subject(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body())
                    .path("items")
                    .path(0)
                    .path("subject")
                    .asText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(answer.body(), unreadable);
        }
    }

    private static String readUntil(BufferedReader lines, String wanted) {
        try {
            String line;
            while ((line = lines.readLine()) != null) {
                if (line.contains("\"subject\":\"" + wanted + "\"")) {
                    return line;
                }
            }
            throw new IllegalStateException("The stream ended before " + wanted);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
