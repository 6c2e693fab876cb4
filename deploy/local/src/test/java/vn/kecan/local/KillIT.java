package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.local.sample.Story;

/** What is recorded stays recorded, once, whoever is killed when. */
@ExtendWith(SuiteExtension.class)
class KillIT {

    private static final Duration RESTART = Duration.ofSeconds(120);
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String CADRES = "/api/personnel/v1/imports?kind=cadres";

    @TempDir
    Path folder;

    @Test
    void aChangeInPersonnelIsJudgedByPlanningWithinTwoSeconds(LocalSuite suite) throws Exception {
        awaitKnown(suite, "HN-000500", Duration.ofSeconds(60));
        var body = """
            {"code":"HN-700001","fullName":"Trần Văn Mới","birthDate":"1985-03","sex":"M","ethnicity":1,\
            "nativePlace":{"province":"01"},"partyAdmittedOn":"2010-05-19","partyOfficialOn":"2011-05-19",\
            "education":"UNIVERSITY","politicalTheory":"ADVANCED","scienceTechnology":false}\
            """;
        suite.door().post("officer.hn", "/api/personnel/v1/cadres", body).expect(201);
        assertThat(awaitKnown(suite, "HN-700001", Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @EnumSource
    void personnelKilledInTheMiddleOfAnImportLosesNothingAndDoublesNothing(MomentOfImport moment, LocalSuite suite)
            throws Exception {
        var file = new CadreFile(710_000 + 20_000 * moment.ordinal(), moment.rows);
        var csv = file.write(folder);
        var key = UUID.randomUUID().toString();
        suite.tokens().of("officer.hn");
        try (var personnel = new Transactions(suite.suite().postgres(), "personnel")) {
            moment.prepare(personnel);
            var running = cutOff(() -> suite.door().postCsv("officer.hn", CADRES, csv, key));
            var importing = moment.await(personnel);
            suite.service("personnel").kill();
            if (moment.lasts()) {
                assertThat(personnel.isOpen(importing))
                        .as("the import's transaction has outlived its process")
                        .isTrue();
                assertThat(running.isDone() && running.get() == 200)
                        .as("an import that is not committed has been answered")
                        .isFalse();
                personnel.letGo();
            }
            personnel.awaitEnd(importing);
            assertThat(personnel.number(file.rows()))
                    .as("rows of a transaction that was open at the process's death")
                    .isZero();
            suite.service("personnel").restart(RESTART);

            suite.door().postCsv("officer.hn", CADRES, csv, key).expect(200, 202);
            file.mustBeThereOnce(personnel, LONG);
        }
        awaitKnown(suite, file.last(), LONG);
    }

    @Test
    void planningKilledInTheMiddleOfAPageOfTheFeedLosesNothingAndDoublesNothing(LocalSuite suite) throws Exception {
        var file = new CadreFile(780_000, 4_000);
        try (var planning = new Transactions(suite.suite().postgres(), "planning")) {
            planning.obstruct("lock table fact_version in share mode");
            suite.door()
                    .postCsv(
                            "officer.hn",
                            CADRES,
                            file.write(folder),
                            UUID.randomUUID().toString())
                    .expect(200, 202);
            var applying = planning.await("""
                select w.pid from pg_locks w
                where w.relation = 'fact_version'::regclass and not w.granted
                  and exists (select from pg_locks c where c.pid = w.pid and c.granted
                              and c.relation = 'feed_cursor'::regclass and c.mode = 'RowShareLock')\
                """);
            suite.service("planning").kill();
            assertThat(planning.isOpen(applying))
                    .as("the page's transaction has outlived its process")
                    .isTrue();
            planning.letGo();
            planning.awaitEnd(applying);
            suite.service("planning").restart(RESTART);

            awaitKnown(suite, file.last(), LONG);
            assertThat(planning.number("select count(*) from fact_version where kind = 'cadre' and " + file.ofFile()))
                    .isEqualTo(4_000);
            assertThat(planning.number(
                            "select count(distinct code) from fact_version where kind = 'cadre' and " + file.ofFile()))
                    .isEqualTo(4_000);
        }
    }

    /** Until planning gives a verdict on the cadre; how long that took. */
    private static Duration awaitKnown(LocalSuite suite, String cadre, Duration patience) throws Exception {
        var began = System.nanoTime();
        var question = """
            {"cadre":"%s","post":"%s","term":"2030-2035","tier":1,"purpose":"PLAN"}\
            """.formatted(cadre, Story.SECRETARY);
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

    private record CadreFile(int first, int size) {

        String last() {
            return "HN-%06d".formatted(first + size - 1);
        }

        Path write(Path folder) throws IOException {
            var text = new StringBuilder("code,fullName,birthDate,sex,ethnicity,nativePlace.province,education,"
                    + "politicalTheory,scienceTechnology\n");
            for (int number = first; number < first + size; number++) {
                text.append("HN-%06d,Lê Thị Thử,1988-%02d,F,1,01,MASTER,ADVANCED,false\n"
                        .formatted(number, 1 + number % 12));
            }
            return Files.writeString(folder.resolve(first + ".csv"), text);
        }

        String ofFile() {
            return "code between 'HN-%06d' and '%s'".formatted(first, last());
        }

        String rows() {
            return "select count(*) from cadre_version where " + ofFile();
        }

        void mustBeThereOnce(Transactions personnel, Duration patience) throws SQLException, InterruptedException {
            var deadline = System.nanoTime() + patience.toNanos();
            while (personnel.number(rows()) == 0 && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }
            assertThat(personnel.number(rows())).as("versions").isEqualTo(size);
            assertThat(personnel.number("select count(distinct code) from cadre_version where " + ofFile()))
                    .as("cadres")
                    .isEqualTo(size);
            assertThat(personnel.number("select count(distinct recorded_by) from cadre_version where " + ofFile()))
                    .as("ledger entries they were recorded by")
                    .isEqualTo(1);
            assertThat(personnel.number("select count(*) from change where kind = 'cadre' and " + ofFile()))
                    .as("changes published")
                    .isEqualTo(size);
        }
    }

    private interface Call {
        Answer now() throws IOException, InterruptedException;
    }

    /** The status of a request that may be cut off; 0 if it was. */
    private static CompletableFuture<Integer> cutOff(Call call) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return call.now().status();
            } catch (IOException | InterruptedException e) {
                return 0;
            }
        });
    }
}
