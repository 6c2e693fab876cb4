package vn.kecan.personnel.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** Waiting for events, and being told them as they happen. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class FollowIT {

    @Inject
    Places places;

    @Test
    void a_reader_who_waits_is_answered_when_something_happens() throws Exception {
        var root = forest();
        plant(root);
        String next = auditor(root).get(API + "/changes").path("next");
        var waiting = CompletableFuture.supplyAsync(
                () -> auditor(root).header("Prefer", "wait=20").get(API + "/changes?after=" + next));
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(waiting).isNotDone();
        ward(root, "A");
        Response answer = waiting.get(2, TimeUnit.SECONDS);
        assertThat(answer.<String>path("items[0].subject")).isEqualTo(root + "-A");
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=20");
    }

    @Test
    void a_reader_who_waits_in_vain_gets_an_empty_page_in_time() {
        var root = forest();
        plant(root);
        String next = auditor(root).get(API + "/changes").path("next");
        var began = System.nanoTime();
        auditor(root)
                .get(API + "/changes?wait=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(4));
        auditor(root).get(API + "/changes?wait=51").then().statusCode(400).body("violations[0].field", equalTo("wait"));
    }

    @Test
    void a_follower_is_told_within_two_seconds_and_comes_back_by_the_id_of_the_last_event() throws Exception {
        var root = forest();
        plant(root);
        String id;
        try (var stream = Stream.open(root, null)) {
            assertThat(stream.readUntil("\"subject\":\"" + root + "-W\""))
                    .contains("id: ", "event: vn.kecan.personnel.unit.recorded.v1");
            var written = System.nanoTime();
            ward(root, "A");
            var told = stream.readUntil("\"subject\":\"" + root + "-A\"");
            assertThat(Duration.ofNanos(System.nanoTime() - written)).isLessThan(Duration.ofSeconds(2));
            id = told.lines()
                    .filter(it -> it.startsWith("id: "))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .substring(4);
        }
        ward(root, "B");
        try (var stream = Stream.open(root, id)) {
            assertThat(stream.readUntil("\"subject\":\"" + root + "-B\"")).doesNotContain(root + "-A");
        }
    }

    @Test
    void a_quiet_stream_shows_that_it_lives_and_a_follower_who_leaves_frees_his_place() throws Exception {
        var root = forest();
        plant(root);
        var before = places.following();
        try (var stream = Stream.open(root, null)) {
            stream.readUntil(": still here");
            assertThat(places.following()).isEqualTo(before + 1);
        }
        var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (places.following() > before && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(places.following()).isEqualTo(before);
    }

    @Test
    void a_stream_from_a_cursor_that_makes_no_sense_is_a_problem_and_no_stream() {
        var root = forest();
        plant(root);
        auditor(root)
                .accept("text/event-stream")
                .header("Last-Event-ID", "nonsense")
                .get(API + "/changes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("after"));
    }

    private static void ward(String root, String code) {
        load(root, "units", """
                code,name,kind,parent,level,validFrom
                %1$s-%2$s,Phường,WARD,%1$s,COMMUNE,2000-01-01
                """.formatted(root, code)).then().statusCode(200);
    }

    private record Stream(HttpClient client, BufferedReader lines) implements AutoCloseable {

        static Stream open(String root, @Nullable String lastEvent) throws IOException, InterruptedException {
            var client = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + API + "/changes"))
                    .header("Authorization", "Bearer " + TestTokens.token("auditor." + root, root, null, "auditor"))
                    .header("Accept", "text/event-stream");
            if (lastEvent != null) {
                request.header("Last-Event-ID", lastEvent);
            }
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
            return new Stream(client, new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8)));
        }

        String readUntil(String wanted) throws IOException {
            var read = new StringBuilder();
            String line;
            while ((line = lines.readLine()) != null) {
                read.append(line).append('\n');
                if (line.contains(wanted)) {
                    return read.toString();
                }
            }
            throw new AssertionError("The stream ended before " + wanted + ": " + read);
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
