package vn.kecan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

/** What passes the door passes as it was sent, and the client hears whose door it was. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
class PassageIT extends BehindTheDoor {

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
}
