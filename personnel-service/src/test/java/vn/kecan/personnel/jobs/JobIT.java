package vn.kecan.personnel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.kecan.personnel.Suite.API;
import static vn.kecan.personnel.Suite.as;
import static vn.kecan.personnel.Suite.auditor;
import static vn.kecan.personnel.Suite.database;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.officer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;
import vn.kecan.platform.job.Asker;
import vn.kecan.platform.job.Job;
import vn.kecan.platform.job.JobKind;
import vn.kecan.platform.job.JobRun;
import vn.kecan.platform.job.JobState;
import vn.kecan.platform.job.Jobs;
import vn.kecan.platform.job.Runners;
import vn.kecan.platform.ledger.Entry;

/** Jobs run once, whoever dies, and are seen and stopped by who ordered them. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class JobIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Jobs jobs;

    @Inject
    Runners runners;

    @Test
    void twoRunnersShareTheJobsAndEachIsDoneOnce() throws Exception {
        var kind = new Noted("share");
        var ordered = new ArrayList<UUID>();
        for (var i = 0; i < 12; i++) {
            ordered.add(order(kind).id());
        }
        try (var one = runners.another(List.of(kind), SOON);
                var other = runners.another(List.of(kind), SOON)) {
            one.start();
            other.start();
            for (var id : ordered) {
                until(id, it -> it.state() == JobState.DONE);
            }
        }
        for (var id : ordered) {
            assertThat(entries(id)).as("entries of job " + id).isEqualTo(1);
        }
    }

    @Test
    void aJobWhoseRunnerDiesIsTakenOverAndTheDeadOneCanCommitNothing() throws Exception {
        var kind = new Noted("taken-over");
        kind.firstWaits = new CountDownLatch(1);
        var id = order(kind).id();
        try (var dying = runners.another(List.of(kind), Duration.ofSeconds(2))) {
            dying.start();
            until(id, it -> it.attempts() == 1);
            dying.fallSilent();
            try (var heir = runners.another(List.of(kind), SOON)) {
                heir.start();
                var done = until(id, it -> it.state() == JobState.DONE);
                assertThat(done.attempts()).isEqualTo(2);
                kind.firstWaits.countDown();
                while (!dying.idle()) {
                    Thread.sleep(20);
                }
            }
        }
        assertThat(entries(id)).isEqualTo(1);
        assertThat(jobs.find(id).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aRunnerThatStopsGivesItsJobBackAtOnce() throws Exception {
        var kind = new Noted("given-back");
        kind.firstWaits = new CountDownLatch(1);
        var id = order(kind).id();
        var stopping = runners.another(List.of(kind), SOON);
        stopping.start();
        until(id, it -> it.attempts() == 1);
        stopping.close();
        kind.firstWaits.countDown();
        until(id, it -> it.state() == JobState.QUEUED);
        try (var heir = runners.another(List.of(kind), SOON)) {
            heir.start();
            until(id, it -> it.state() == JobState.DONE);
        }
        assertThat(entries(id)).isEqualTo(1);
    }

    @Test
    void aJobThatRunsIsCancelledAndWritesNothing() throws Exception {
        var root = forest();
        var kind = new Noted("cancelled");
        kind.firstWaits = new CountDownLatch(1);
        var id = order(kind, root).id();
        try (var runner = runners.another(List.of(kind), SOON)) {
            runner.start();
            until(id, it -> it.state() == JobState.RUNNING);
            var etag = officer(root).get(API + "/jobs/" + id).then().extract().header("ETag");
            officer(root)
                    .header("If-Match", etag)
                    .delete(API + "/jobs/" + id)
                    .then()
                    .statusCode(202)
                    .body("cancelled", equalTo(true));
            Thread.sleep(1500);
            kind.firstWaits.countDown();
            until(id, it -> it.state() == JobState.CANCELLED);
        }
        assertThat(entries(id)).isZero();
    }

    @Test
    void aJobThatWaitsIsCancelledByItsOrdererOnly() {
        var root = forest();
        var id = order(new Noted("nobody-runs-this"), root).id();
        var path = API + "/jobs/" + id;
        officer(root).get(path).then().statusCode(200).body("state", equalTo("QUEUED"));
        auditor(root).get(path).then().statusCode(200).body("state", equalTo("QUEUED"));
        auditor(forest()).get(path).then().statusCode(404);
        as("officer2", root, "records-officer").get(path).then().statusCode(404);
        auditor(root).header("If-Match", "\"QUEUED-0\"").delete(path).then().statusCode(404);
        officer(root).delete(path).then().statusCode(428);
        officer(root).header("If-Match", "\"RUNNING-1\"").delete(path).then().statusCode(412);
        officer(root)
                .header("If-Match", "\"QUEUED-0\"")
                .delete(path)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        officer(root)
                .header("If-Match", "\"CANCELLED-0-cancelled\"")
                .delete(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:job-ended"));
    }

    @Test
    void yourJobsAreListedTheYoungestFirst() {
        var root = forest();
        var first = order(new Noted("nobody-runs-this"), root).id();
        var second = order(new Noted("nobody-runs-this"), root).id();
        var page =
                officer(root).get(API + "/jobs?limit=1").then().statusCode(200).extract();
        assertThat(page.<List<String>>path("items.id")).containsExactly(second.toString());
        officer(root)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("next"))
                .get(API + "/jobs")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(first.toString())));
    }

    @Test
    void anImportAnsweredLaterIsTheSameJobUnderTheSameKey() throws Exception {
        var root = forest();
        Suite.plant(root);
        var key = UUID.randomUUID().toString();
        var first = cadres(root, key);
        first.then().statusCode(202).header("Retry-After", notNullValue()).body("kind", equalTo("import"));
        var path = first.getHeader("Location");
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(path).contains("/api/personnel/v1/jobs/");
        until(id, it -> it.state().ended());
        officer(root)
                .get(API + "/jobs/" + id)
                .then()
                .body("state", equalTo("DONE"))
                .body("progress", equalTo(1.0f))
                .body("result.created", equalTo(1));
        cadres(root, key)
                .then()
                .statusCode(200)
                .header("Content-Location", API + "/jobs/" + id)
                .body("created", equalTo(1));
        try (var connection = database();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from job_file where job = '" + id + "'")) {
            row.next();
            assertThat(row.getLong(1)).as("pieces of the upload left").isZero();
        }
    }

    private static Response cadres(String root, String key) {
        return officer(root)
                .header("Idempotency-Key", key)
                .header("Prefer", "respond-async")
                .contentType("text/csv; charset=UTF-8")
                .body("code,fullName,birthDate,sex,ethnicity\n" + root + "-1,Trần Văn Nam,1980-02,M,1\n")
                .post(API + "/imports?kind=cadres");
    }

    private Job order(JobKind kind) {
        return order(kind, "nowhere");
    }

    /** As the officer of {@link Suite} would. */
    private Job order(JobKind kind, String unit) {
        var user = "officer." + unit;
        var subject =
                UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
        var asker = new Asker(subject, user, Set.of("records-officer"), unit, null, "test", "en");
        return QuarkusTransaction.requiringNew().call(() -> jobs.create(kind.name(), Map.of(), asker));
    }

    private Job until(UUID id, Predicate<Job> there) throws InterruptedException {
        for (var tries = 0; tries < 1200; tries++) {
            var job = jobs.find(id).orElseThrow();
            if (there.test(job)) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Still " + jobs.find(id).orElseThrow());
    }

    private static long entries(UUID job) throws Exception {
        try (var connection = database();
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select count(*) from ledger_entry where kind = 'test' and subject = '" + job + "'")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Writes one ledger entry per job; the first attempt can be made to wait. */
    private static final class Noted implements JobKind {

        private final String name;
        private volatile CountDownLatch firstWaits = new CountDownLatch(0);

        Noted(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void run(JobRun run) throws Exception {
            var first = run.attempt() == 1;
            if (first) {
                firstWaits.await();
            }
            run.write(false, rec -> {
                rec.lock();
                rec.enter(Entry.of("test.note", "test", run.id().toString(), null, Map.of("noted", true)));
                return Map.of("noted", true);
            });
        }
    }
}
