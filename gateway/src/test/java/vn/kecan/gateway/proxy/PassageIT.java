package vn.kecan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class PassageIT {

    private static final String AT = "/api/personnel/v1/";
    private static final int MIB = 1024 * 1024;
    static Service personnel;

    @BeforeAll
    static void start() throws InterruptedException, ExecutionException {
        personnel = Service.start("personnel");
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        personnel.close();
    }

    @Test
    void path_query_method_and_body_arrive_as_they_were_sent() {
        officer()
                .body("{\"name\":\"Hà Nội\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .urlEncodingEnabled(false)
                .post(AT + "echo?q=Nguy%E1%BB%85n%20A&x=..%2F")
                .then()
                .statusCode(200)
                .body(
                        "method", equalTo("POST"),
                        "uri", equalTo(AT + "echo?q=Nguy%E1%BB%85n%20A&x=..%2F"),
                        "bytes", equalTo(20));
    }

    @Test
    void the_request_id_is_the_callers_when_sane_and_ours_otherwise_and_is_said_once() {
        var kept = officer().header("X-Request-Id", "abc-123.x_9").get(AT + "echo");
        assertThat(kept.headers().getValues("X-Request-Id")).containsExactly("abc-123.x_9");
        assertThat(kept.jsonPath().getList("headers.'x-request-id'")).isEqualTo(List.of("abc-123.x_9"));

        for (var mad : List.of("a b", "x".repeat(65), "<script>", "a;b")) {
            var made = officer().header("X-Request-Id", mad).get(AT + "echo");
            assertThat(made.header("X-Request-Id")).matches("[0-9a-f-]{36}");
            assertThat(made.jsonPath().getList("headers.'x-request-id'"))
                    .isEqualTo(List.of(made.header("X-Request-Id")));
        }
        assertThat(given().get("/nowhere").header("X-Request-Id")).matches("[0-9a-f-]{36}");
    }

    @Test
    void who_forwarded_what_cannot_be_claimed_from_outside() {
        var headers = echoed(officer()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("X_Forwarded_For", "6.6.6.6")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("Via", "1.1 evil"));

        assertThat(headers.getString("headers")).doesNotContain("6.6.6.6", "evil");
        assertThat(headers.getList("headers.'x-forwarded-for'")).isEqualTo(List.of("127.0.0.1"));
        assertThat(headers.getList("headers.'x-forwarded-proto'")).isEqualTo(List.of("http"));
        assertThat(headers.getList("headers.'x-forwarded-host'")).isEqualTo(headers.getList("headers.host"));
        assertThat(headers.getString("headers.forwarded")).contains("for=127.0.0.1;proto=http;host=");
    }

    @Test
    void a_purpose_arrives_byte_for_byte() throws IOException {
        var encoded = "Th%E1%BA%A9m%20%C4%91%E1%BB%8Bnh";
        assertThat(echoed(officer().header("X-Purpose", encoded)).getList("headers.'x-purpose'"))
                .isEqualTo(List.of(encoded));
        var utf8 = java.nio.charset.StandardCharsets.UTF_8;
        var bare = new String("Thẩm định".getBytes(utf8), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(answerTo(get("echo").replace("Host: x", "Host: x\r\nX-Purpose: " + bare)))
                .contains("\"x-purpose\":[\"" + bare + "\"]");
    }

    @Test
    void the_service_sees_the_host_its_client_asked() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            var asked = get("echo").replace("Host: x", "Host: kecan.example:8443");
            assertThat(wire.send(asked).readUntil("}}")).contains("\"host\":[\"kecan.example:8443\"]");
        }
    }

    @Test
    void headers_of_one_hop_stay_on_their_hop() throws IOException {
        var answer = answerTo("GET " + AT + "echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("auditor")
                + "\r\nConnection: close, X-Private\r\nX-Private: 1\r\nTE: trailers\r\nUpgrade: websocket\r\n"
                + "Keep-Alive: 5\r\nProxy-Authorization: Basic x\r\nProxy-Connection: close\r\n"
                + "HTTP2-Settings: x\r\ntraceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n\r\n");

        assertThat(answer.substring(answer.indexOf("\r\n\r\n")))
                .contains("traceparent", "0af7651916cd43dd8448eb211c80319c")
                .doesNotContain(
                        "x-private", "\"te\"", "upgrade", "keep-alive", "proxy-", "http2-settings", "\"connection\"");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase())
                .contains("x-kept: yes")
                .doesNotContain("x-hop", "leaky", "timeout=5", "otherwise");
    }

    @Test
    void every_answer_carries_the_safe_headers_and_a_service_may_set_its_own_caching() {
        officer()
                .get(AT + "echo")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        officer().get(AT + "own-caching").then().header("Cache-Control", "max-age=9");
        given().get("/nowhere")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void answers_without_a_body_pass_and_the_connection_serves_on() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            for (var path : List.of("nothing", "unchanged", "nothing")) {
                var head = wire.send(get(path)).readUntil("\r\n\r\n");
                assertThat(head).matches("(?s)HTTP/1.1 (204|304) .*").doesNotContainIgnoringCase("transfer-encoding");
            }
            var head = wire.send(get("nothing").replace("GET", "HEAD")).readUntil("\r\n\r\n");
            assertThat(head).startsWith("HTTP/1.1 204 ");
            assertThat(wire.send(get("echo")).readUntil("}}")).startsWith("HTTP/1.1 200 ");
        }
    }

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

    @Test
    void an_announced_body_over_the_limit_gets_413_before_it_is_sent() throws IOException {
        var asked = personnel.asked.get();
        try (var wire = new Wire(RestAssured.port)) {
            var answer = wire.send(post("echo", "Content-Length: " + (MIB + 1) + "\r\n"))
                    .readUntil("\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 413 ").containsIgnoringCase("connection: close");
        }
        assertThat(personnel.asked.get()).isEqualTo(asked);
    }

    @Test
    void a_body_over_the_limit_is_read_out_far_enough_for_its_client_to_hear_413() {
        officer()
                .body(new byte[MIB + 1])
                .post(AT + "echo")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:problem:too-large"));
        officer().body(new byte[MIB]).post(AT + "echo").then().statusCode(200).body("bytes", equalTo(MIB));
    }

    @Test
    void a_body_in_chunks_is_cut_at_the_limit_with_413() throws IOException {
        var chunk = Integer.toHexString(64 * 1024) + "\r\n" + "x".repeat(64 * 1024) + "\r\n";
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("echo", "Transfer-Encoding: chunked\r\n"));
            for (var n = 0; n < 17; n++) {
                wire.send(chunk);
            }
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 413 ");
        }
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("echo", "Transfer-Encoding: chunked\r\n"));
            for (var n = 0; n < 16; n++) {
                wire.send(chunk);
            }
            assertThat(wire.send("0\r\n\r\n").readUntil("}}"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"bytes\":" + MIB);
        }
    }

    @Test
    void an_operation_may_take_more_where_its_contract_says_so() {
        officer()
                .body(new byte[4 * MIB])
                .post(AT + "imports")
                .then()
                .statusCode(200)
                .body("bytes", equalTo(4 * MIB));
        officer().body(new byte[4 * MIB + 1]).post(AT + "imports").then().statusCode(413);
    }

    @Test
    void a_refused_client_that_waits_for_100_continue_sends_nothing() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            var refused = post("echo", "Content-Length: 5\r\nExpect: 100-continue\r\n")
                    .replace("Bearer ", "Bearer x");
            assertThat(wire.send(refused).readUntil("\r\n\r\n")).startsWith("HTTP/1.1 401 ");
        }
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("echo", "Content-Length: 5\r\nExpect: 100-continue\r\n"));
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100 Continue");
            assertThat(wire.send("12345").readUntil("}}"))
                    .startsWith("HTTP/1.1 200 ")
                    .contains("\"bytes\":5")
                    .doesNotContain("\"expect\"");
        }
        try (var wire = new Wire(RestAssured.port)) {
            assertThat(wire.send(post("echo", "Content-Length: 0\r\nExpect: miracles\r\n"))
                            .readUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 417 ");
        }
    }

    @Test
    void a_client_that_sends_its_body_too_slowly_gets_408() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("echo", "Content-Length: 100\r\n")).send("12345");
            assertThat(wire.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void a_service_may_answer_before_it_has_read_the_body() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(post("early", "Content-Length: 100000\r\n")).send("x".repeat(50_000));
            assertThat(wire.readUntil("\"early\":true}")).startsWith("HTTP/1.1 422 ");
        }
        officer().get(AT + "echo").then().statusCode(200);
    }

    @Test
    void a_refused_request_with_a_small_body_leaves_its_connection_usable() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            var refused = post("echo", "Content-Length: 5\r\n").replace("Bearer ", "Bearer x");
            wire.send(refused + "12345");
            assertThat(wire.readUntil("/echo\"}")).startsWith("HTTP/1.1 401 ");
            assertThat(wire.send(get("echo")).readUntil("}}")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void requests_sent_ahead_are_answered_in_order() throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            wire.send(get("echo?n=1") + get("../x") + get("echo?n=3"));
            assertThat(wire.readUntil("}}")).startsWith("HTTP/1.1 200 ").contains("n=1");
            assertThat(wire.readUntil("/x\"}")).startsWith("HTTP/1.1 400 ");
            assertThat(wire.readUntil("}}")).startsWith("HTTP/1.1 200 ").contains("n=3");
        }
    }

    @Test
    void http_1_0_is_not_enough_for_streams() throws IOException {
        assertThat(Wire.ask(RestAssured.port, get("echo").replace("HTTP/1.1", "HTTP/1.0")))
                .contains(" 505 ");
    }

    @Test
    void a_web_socket_is_not_opened() throws IOException {
        var answer = answerTo("GET " + AT + "echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("auditor")
                + "\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("101");
    }

    private static String answerTo(String request) throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            return wire.send(request).readUntil("}}");
        }
    }

    private static JsonPath echoed(RequestSpecification request) {
        return request.get(AT + "echo").jsonPath();
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("records-officer")).contentType("application/octet-stream");
    }

    private static String get(String path) {
        return "GET " + AT + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("records-officer")
                + "\r\n\r\n";
    }

    private static String post(String path, String headers) {
        return "POST " + AT + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("records-officer")
                + "\r\n" + headers + "\r\n";
    }

    private static long directMemory() {
        var netty = io.netty.buffer.PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
        return netty
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
    }

    private static void eventually(java.util.function.BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not happen in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
