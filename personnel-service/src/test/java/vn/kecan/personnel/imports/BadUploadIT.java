package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.database;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.officer;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** What is no text at all, too much of it, or cut off, and that it leaves no row. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class BadUploadIT {

    private static final String CADRES = "code,fullName,birthDate,sex,ethnicity,partyAdmittedOn\n";
    private static String root = "";

    @TestHTTPResource("/")
    URL server;

    @BeforeEach
    void aForest() {
        if (root.isEmpty()) {
            root = forest();
            plant(root);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreToldByPosition() {
        var text = (CADRES + root + "-9,").getBytes(StandardCharsets.UTF_8);
        var bytes = java.util.Arrays.copyOf(text, text.length + 1);
        bytes[text.length] = (byte) 0xE9;
        post("cadres", bytes)
                .then()
                .statusCode(400)
                .body("violations[0].value", equalTo("0xE9"))
                .body("violations[0].message", containsString("Byte " + text.length + " "));
    }

    @Test
    void noiseAndNulAreNoText() throws Exception {
        var before = ImportIT.everything();
        var noise = new byte[3_000_000];
        new Random(1).nextBytes(noise);
        post("cadres", noise).then().statusCode(400).body("violations[0].message", containsString("UTF-8"));
        post("cadres", "code\0,".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(400)
                .body("violations[0].value", equalTo("U+0000"));
        var oneLine = "a".repeat(3_000_000).getBytes(StandardCharsets.UTF_8);
        post("cadres", oneLine).then().statusCode(400).body("violations[0].message", containsString("longer"));
        assertThat(ImportIT.everything()).isEqualTo(before);
    }

    @Test
    void twoHundredMegabytesAreTooMuch() throws Exception {
        var before = ImportIT.everything();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            var out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked").getBytes(StandardCharsets.US_ASCII));
            var chunk = new byte[1 << 20];
            new Random(2).nextBytes(chunk);
            try {
                for (var i = 0; i < 200; i++) {
                    out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(chunk);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (java.net.SocketException closed) {
                // It was told to go before the end.
            }
            var answer = new byte[15];
            assertThat(socket.getInputStream().readNBytes(answer, 0, 15)).isEqualTo(15);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 413");
        }
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(head("Content-Length: 209715200").getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(ImportIT.everything()).isEqualTo(before);
    }

    @Test
    void aConnectionBrokenInTheMiddleLeavesNothing() throws Exception {
        var before = ImportIT.everything();
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoLinger(true, 0);
            var text = CADRES + root + "-9,A,1980-01,M,1,\n";
            socket.getOutputStream().write(head("Content-Length: 5000000").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            TimeUnit.MILLISECONDS.sleep(500);
        }
        TimeUnit.SECONDS.sleep(1);
        assertThat(ImportIT.everything()).isEqualTo(before);
        try (var connection = database();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where datname = 'personnel' and state like"
                                + " 'idle in%'")) {
            row.next();
            assertThat(row.getLong(1)).as("no transaction is left open").isZero();
        }
    }

    @Test
    void otherContentTypesKindsAndAMissingKeyAreRefused() {
        officer(root)
                .contentType("application/json")
                .body("{}")
                .post(API + "/imports?kind=cadres")
                .then()
                .statusCode(415);
        officer(root)
                .contentType("text/csv; charset=ISO-8859-1")
                .body("x")
                .post(API + "/imports?kind=cadres")
                .then()
                .statusCode(415);
        load(root, "people", "x").then().statusCode(400).body("violations[0].field", equalTo("kind"));
        officer(root)
                .contentType("text/csv; charset=UTF-8")
                .body("x")
                .post(API + "/imports?kind=cadres")
                .then()
                .statusCode(428);
    }

    private String head(String length) {
        var token = TestTokens.token("officer", root, null, "records-officer");
        return "POST " + API + "/imports?kind=cadres HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: text/csv\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n" + length + "\r\n\r\n";
    }

    private static io.restassured.response.Response post(String kind, byte[] body) {
        return officer(root)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv; charset=UTF-8")
                .body(body)
                .post(API + "/imports?kind=" + kind);
    }
}
