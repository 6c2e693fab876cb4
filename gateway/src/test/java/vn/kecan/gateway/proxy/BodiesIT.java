package vn.kecan.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Wire;

/** How much may be sent, how fast, and what a client hears whose body is refused. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
class BodiesIT extends BehindTheDoor {

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
}
