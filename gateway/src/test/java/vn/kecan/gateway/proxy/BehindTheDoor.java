package vn.kecan.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.kecan.gateway.foreign.Service;
import vn.kecan.gateway.foreign.Tokens;
import vn.kecan.gateway.foreign.Wire;

/** A service behind the door, and clients before it who speak as exactly as a test needs. */
abstract class BehindTheDoor {

    static final String AT = "/api/personnel/v1/";
    static final int MIB = 1024 * 1024;
    static Service personnel;

    @BeforeAll
    static void start() throws InterruptedException, ExecutionException {
        personnel = Service.start("personnel");
    }

    @AfterAll
    static void stop() throws InterruptedException, ExecutionException {
        personnel.close();
    }

    static String answerTo(String request) throws IOException {
        try (var wire = new Wire(RestAssured.port)) {
            return wire.send(request).readUntil("}}");
        }
    }

    static JsonPath echoed(RequestSpecification request) {
        return request.get(AT + "echo").jsonPath();
    }

    static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.of("records-officer")).contentType("application/octet-stream");
    }

    static String get(String path) {
        return "GET " + AT + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("records-officer")
                + "\r\n\r\n";
    }

    static String post(String path, String headers) {
        return "POST " + AT + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + Tokens.of("records-officer")
                + "\r\n" + headers + "\r\n";
    }

    static void eventually(java.util.function.BooleanSupplier holds) {
        var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it did not happen in time").isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
