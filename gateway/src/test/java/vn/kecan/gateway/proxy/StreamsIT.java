package vn.kecan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

/** Services and clients that are slow, stop in the middle or go away. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
class StreamsIT extends BehindTheDoor {

    @Test
    void a_service_that_is_not_there_gives_502() {
        given().auth()
                .oauth2(Tokens.of("org-board"))
                .header("Accept-Language", "en")
                .get("/api/planning/v1/terms")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:bad-gateway"), "instance", equalTo("/api/planning/v1/terms"));
    }

    @Test
    void a_service_that_does_not_answer_gives_504_and_is_told_to_stop() {
        var abandoned = personnel.abandoned.get();

        officer()
                .get(AT + "slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:gateway-timeout"));

        eventually(() -> personnel.abandoned.get() > abandoned);
    }

    @Test
    void a_service_that_stops_in_mid_answer_leaves_a_broken_answer_not_a_short_one() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            var answer = wire.send(get("broken")).readAll();
            assertThat(answer).contains("begun").doesNotEndWith("0\r\n\r\n");
        }
    }

    @Test
    void a_stream_that_stands_still_is_cut() throws IOException {
        var began = System.nanoTime();
        try (var wire = new Wire(RestAssured.port)) {
            var answer = wire.send(get("stalling")).readAll();
            assertThat(answer).contains("begun").doesNotEndWith("0\r\n\r\n");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(2400));
    }

    @Test
    void a_stream_that_moves_may_last_longer_than_the_time_out_and_is_not_held_back() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(get("events")).readUntil("data: 1\n\n");
            var first = System.nanoTime();
            wire.readUntil("data: 10\n\n");
            assertThat(Duration.ofNanos(System.nanoTime() - first)).isGreaterThan(Duration.ofMillis(3000));
            wire.readUntil("0\r\n\r\n");
        }
    }

    @Test
    void a_client_that_goes_away_stops_the_service() throws IOException {
        var abandoned = personnel.abandoned.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(get("events")).readUntil("data: 1\n\n");
        }
        eventually(() -> personnel.abandoned.get() > abandoned);
    }

    @Test
    void a_client_that_goes_away_before_the_answer_stops_the_service() throws IOException, InterruptedException {
        var abandoned = personnel.abandoned.get();
        var asked = personnel.asked.get();
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(get("slow"));
            eventually(() -> personnel.asked.get() > asked);
        }
        var left = System.nanoTime();
        eventually(() -> personnel.abandoned.get() > abandoned);
        assertThat(Duration.ofNanos(System.nanoTime() - left)).isLessThan(Duration.ofMillis(2000));
    }

    @Test
    void a_hundred_megabytes_come_down_in_flat_memory() throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + AT + "big"))
                .header("Authorization", "Bearer " + Tokens.of("auditor"))
                .build();
        var before = directMemory();
        var most = 0L;
        var bytes = 0L;
        try (InputStream body =
                client.send(asked, HttpResponse.BodyHandlers.ofInputStream()).body()) {
            var part = new byte[64 * 1024];
            for (int n; (n = body.read(part)) >= 0; ) {
                bytes += n;
                // A reader that pauses: what the door does not hold back it must hold.
                if (bytes == n) {
                    Thread.sleep(700);
                }
                most = Math.max(most, directMemory() - before);
            }
        }
        assertThat(bytes).isEqualTo(Service.BIG);
        assertThat(most).isLessThan(48L * MIB);
    }

    private static long directMemory() {
        var netty = io.netty.buffer.PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
        return netty
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
    }
}
