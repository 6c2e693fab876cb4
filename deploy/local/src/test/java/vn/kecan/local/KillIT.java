package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.kecan.local.sample.Story;

/** What is recorded stays recorded, once, whoever is killed when. */
@ExtendWith(SuiteExtension.class)
class KillIT {

    private static final Duration RESTART = Duration.ofSeconds(120);
    private static final String CADRES = "/api/personnel/v1/imports?kind=cadres";
    private static final int ROWS = 4_000;

    @TempDir
    Path folder;

    @Test
    void aChangeInPersonnelIsJudgedByPlanningWithinTwoSeconds(LocalSuite suite) throws Exception {
        awaitKnown(suite, "HN-000500", Duration.ofSeconds(60));
        var body = """
                {"code":"HN-700001","fullName":"Trần Văn Mới","birthDate":"1985-03","sex":"M","ethnicity":1,\
                "nativePlace":{"province":"01"},"partyAdmittedOn":"2010-05-19","partyOfficialOn":"2011-05-19",\
                "education":"UNIVERSITY","politicalTheory":"ADVANCED","scienceTechnology":false}""";
        suite.door().post("officer.hn", "/api/personnel/v1/cadres", body).expect(201);
        assertThat(awaitKnown(suite, "HN-700001", Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void personnelKilledInTheMiddleOfAnImportLosesNothingAndDoublesNothing(LocalSuite suite) throws Exception {
        var file = cadres(710_000);
        var key = UUID.randomUUID().toString();
        var running = inBackground(() -> suite.door().postCsv("officer.hn", CADRES, file, key));
        Thread.sleep(400);
        suite.service("personnel").kill();
        assertThat(statusOf(running)).isNotEqualTo(422);
        suite.service("personnel").restart(RESTART);

        var again = imported(suite, file, key);
        assertThat(again.body().path("rows").asInt()).isEqualTo(ROWS);
        var once = imported(suite, file, UUID.randomUUID().toString());
        assertThat(once.body().path("created").asInt()).isZero();
        assertThat(once.body().path("unchanged").asInt()).isEqualTo(ROWS);
        awaitKnown(suite, "HN-%06d".formatted(710_000 + ROWS - 1), Duration.ofSeconds(60));
    }

    @Test
    void planningKilledInTheMiddleOfTheFeedLosesNothing(LocalSuite suite) throws Exception {
        imported(suite, cadres(720_000), UUID.randomUUID().toString());
        suite.service("planning").kill();
        suite.service("planning").restart(RESTART);
        Thread.sleep(300);
        suite.service("planning").kill();
        suite.service("planning").restart(RESTART);
        for (int number = 720_000; number < 720_000 + ROWS; number += 499) {
            awaitKnown(suite, "HN-%06d".formatted(number), Duration.ofSeconds(60));
        }
        awaitKnown(suite, "HN-%06d".formatted(720_000 + ROWS - 1), Duration.ofSeconds(60));
    }

    /** Until planning gives a verdict on the cadre; how long that took. */
    private static Duration awaitKnown(LocalSuite suite, String cadre, Duration patience) throws Exception {
        var began = System.nanoTime();
        var question = """
                {"cadre":"%s","post":"%s","term":"2030-2035","tier":1,"purpose":"PLAN"}""".formatted(cadre, Story.SECRETARY);
        while (true) {
            var answer = suite.door().post("board.hn", "/api/planning/v1/eligibility", question);
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (answer.status() == 200) {
                return waited;
            }
            assertThat(waited).as(answer.toString()).isLessThan(patience);
            Thread.sleep(50);
        }
    }

    /** Also when the job has to be taken over from a killed runner first. */
    private static Answer imported(LocalSuite suite, Path file, String key) throws Exception {
        var ordered = suite.door().postCsv("officer.hn", CADRES, file, key);
        return suite.door().await("officer.hn", ordered).expect(200);
    }

    private Path cadres(int first) throws IOException {
        var text = new StringBuilder("code,fullName,birthDate,sex,ethnicity,nativePlace.province,education,"
                + "politicalTheory,scienceTechnology\n");
        for (int number = first; number < first + ROWS; number++) {
            text.append(
                    "HN-%06d,Lê Thị Thử,1988-%02d,F,1,01,MASTER,ADVANCED,false\n".formatted(number, 1 + number % 12));
        }
        return Files.writeString(folder.resolve(first + ".csv"), text);
    }

    private interface Call {
        Answer now() throws IOException, InterruptedException;
    }

    private static CompletableFuture<Answer> inBackground(Call call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call.now();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Of a request that may have been cut off; 0 if it was. */
    private static int statusOf(CompletableFuture<Answer> running) throws InterruptedException {
        try {
            return running.get().status();
        } catch (ExecutionException e) {
            return 0;
        }
    }
}
