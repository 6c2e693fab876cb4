package vn.kecan.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.gateway.foreign.Realm;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

/** The same tricks as in {@link CanonicalPathTest}, over a real socket, with a token that may do everything. */
@QuarkusTest
@QuarkusTestResource(Realm.class)
class PathTricksIT {

    static Service personnel;

    @BeforeAll
    static void start() throws InterruptedException, ExecutionException {
        personnel = Service.start("personnel");
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        personnel.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/personnel/v1/units/../echo",
                "/api/personnel/v1/units/%2e%2e/echo",
                "/api/personnel/v1/units/%2E%2E/echo",
                "/api/personnel/v1/units/..%2Fecho",
                "/api/personnel/v1/units/..;/echo",
                "/api/personnel/v1/echo;jsessionid=1",
                "/api/personnel/v1//echo",
                "//api/personnel/v1/echo",
                "//evil.example/api/personnel/v1/echo",
                "/api/personnel/v1/./echo",
                "/api/%70ersonnel/v1/echo",
                "/api/personnel/v1/%65cho",
                "/api/personnel/v1\\echo",
                "/api/personnel/v1/units\\..\\echo",
                "/api/personnel/v1/units/a%5C..%5Cb",
                "/api/personnel/v1/units/%00",
                "/api/personnel/v1/units/a%0d%0aX-Evil:1",
                "/api/personnel/v1/units/%C0%AE%C0%AE",
                "/api/personnel/v1/units/%FF",
                "/api/personnel/v1/units/a%252e",
                "/api/personnel/v1/units/%u002e",
                "/openapi/../q/metrics",
                "/docs/../q/metrics",
                "/docs/..%2f..%2fapplication.properties",
                "/q/../api/personnel/v1/echo",
                "http://127.0.0.1/api/personnel/v1/echo",
                "/api/personnel/v1/echo?q=%00",
                "/api/personnel/v1/echo?q=%zz",
            })
    void a_path_trick_gets_400_and_never_reaches_the_service(String target) throws IOException {
        var before = personnel.asked.get();

        var answer = ask("GET", target);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "urn:problem:malformed-request");
        assertThat(personnel.asked.get()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "127.0.0.1:80", "api/personnel/v1/echo", "?x"})
    void a_target_that_is_no_path_gets_400(String target) throws IOException {
        assertThat(ask("OPTIONS", target))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:problem:malformed-request")
                .containsIgnoringCase("x-request-id: ");
    }

    @Test
    void connect_is_refused() throws IOException {
        assertThat(ask("CONNECT", "127.0.0.1:22")).startsWith("HTTP/1.1 4");
    }

    @Test
    void trace_is_refused() throws IOException {
        assertThat(ask("TRACE", "/api/personnel/v1/echo"))
                .startsWith("HTTP/1.1 405 ")
                .containsIgnoringCase("allow: DELETE, GET, HEAD, POST, PUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Host: a\r\nHost: b\r\n", "Host: a/b@c\r\n", "Host: \r\n"})
    void exactly_one_valid_host_is_needed(String hosts) throws IOException {
        assertThat(Wire.ask(port(), "GET /openapi HTTP/1.1\r\n" + hosts + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void what_is_not_http_gets_a_clean_400() throws IOException {
        assertThat(Wire.ask(port(), "HELLO\r\n\r\n"))
                .matches("(?s)HTTP/1.. 400 .*")
                .doesNotContain("Exception");
    }

    @Test
    void a_target_that_is_too_long_gets_414() throws IOException {
        assertThat(ask("GET", "/" + "a".repeat(20_000))).matches("(?s)HTTP/1.. 414 .*");
    }

    @Test
    void headers_that_are_too_large_get_431() throws IOException {
        assertThat(Wire.ask(port(), "GET /openapi HTTP/1.1\r\nHost: x\r\nX-Big: " + "a".repeat(40_000) + "\r\n\r\n"))
                .matches("(?s)HTTP/1.. 431 .*");
    }

    @Test
    void a_length_beside_chunks_does_not_smuggle_a_second_request() throws IOException {
        var before = personnel.asked.get();

        var answer = Wire.ask(
                port(),
                "POST /api/personnel/v1/echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                        + Tokens.of("records-officer")
                        + "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                        + "2a\r\nGET /api/personnel/v1/units/smuggled HTTP/1\r\n0\r\n\r\n");

        assertThat(personnel.asked.get() - before).isLessThanOrEqualTo(1);
        assertThat(answer.split("HTTP/1.1 ", -1)).hasSize(2);
        assertThat(answer).doesNotContain("\"content-length\"");
    }

    private static String ask(String method, String target) throws IOException {
        return Wire.ask(
                port(),
                method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of("auditor", "records-officer") + "\r\n\r\n");
    }

    private static int port() {
        return RestAssured.port;
    }
}
