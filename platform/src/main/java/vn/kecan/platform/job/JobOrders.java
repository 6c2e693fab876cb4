package vn.kecan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Writes;
import vn.kecan.platform.write.Written;

/** Takes orders for jobs and answers them: with the outcome if it comes soon, else with where to ask for it. */
@ApplicationScoped
public class JobOrders {

    private static final int RETRY_SECONDS = 2;
    private static final long SHORTEST_NAP = 10;
    private static final long LONGEST_NAP = 250;

    private final Jobs jobs;
    private final JobFiles files;
    private final Runners runners;
    private final Writes writes;
    private final Caller caller;
    private final Call call;
    private final String base;

    JobOrders(
            Jobs jobs,
            JobFiles files,
            Runners runners,
            Writes writes,
            Caller caller,
            Call call,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "") String base) {
        this.jobs = jobs;
        this.files = files;
        this.runners = runners;
        this.writes = writes;
        this.caller = caller;
        this.call = call;
        this.base = base;
    }

    /**
     * Orders a job, once per Idempotency-Key, and waits for it as long as the client prefers (RFC 7240).
     *
     * @param body what the key stands for
     * @param request what the kind of job needs to know; kept as JSON
     * @param upload what came with it; null for nothing
     */
    public Response order(String kind, Object body, Object request, @Nullable Path upload) {
        var ordered = writes.order(body, () -> {
            var job = jobs.create(kind, request, asker());
            if (upload != null) {
                files.store(job.id(), JobFiles.UPLOAD, upload);
            }
            return new Written(202, Map.of("job", job.id()), path(job.id()), null);
        });
        runners.wake();
        var location = ordered.getLocation().getPath();
        var id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        var prefer = Prefer.read(call.header("Prefer").orElse(null));
        return answer(await(id, prefer.waiting()), prefer);
    }

    public String path(UUID job) {
        return base + "/jobs/" + job;
    }

    public JobView view(Job job) {
        var self = path(job.id());
        return JobView.of(
                job,
                new JobView.Links(
                        self,
                        files.has(job.id(), JobFiles.RESULT) ? self + "/result" : null,
                        files.has(job.id(), JobFiles.ERRORS) ? self + "/errors" : null),
                call.language());
    }

    private Response answer(Job job, Prefer prefer) {
        var where = path(job.id());
        var response = switch (job.state()) {
            case DONE ->
                Response.ok(job.result(), MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                        .header(HttpHeaders.CONTENT_LOCATION, where)
                        .header("X-Dry-Run", call.dryRun() ? "true" : null);
            case FAILED -> throw new ProblemException(problem(job), Map.of(HttpHeaders.LOCATION, where));
            case CANCELLED -> throw cancelled(where);
            case QUEUED, RUNNING -> Response.accepted(view(job)).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        };
        return response.header(HttpHeaders.LOCATION, where)
                .header("Preference-Applied", prefer.applied())
                .build();
    }

    private static Problem problem(Job job) {
        var problem = job.problem();
        if (problem == null) {
            throw new IllegalStateException("Job " + job.id() + " failed without saying why");
        }
        return problem;
    }

    private Job await(UUID id, Duration most) {
        var until = System.nanoTime() + most.toNanos();
        for (var nap = SHORTEST_NAP; ; nap = Math.min(LONGEST_NAP, nap * 2)) {
            var job = jobs.find(id).orElseThrow(() -> Problems.notFound("job", id.toString()));
            if (job.state().ended() || System.nanoTime() >= until) {
                return job;
            }
            try {
                Thread.sleep(nap);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return job;
            }
        }
    }

    private Asker asker() {
        return new Asker(
                caller.subject(),
                caller.name(),
                caller.roles(),
                caller.unit(),
                caller.cadre().orElse(null),
                call.requestId(),
                call.language().getLanguage());
    }

    private static ProblemException cancelled(String where) {
        return new ProblemException(
                Problems.conflict(
                                "job-cancelled",
                                new Text(
                                        "Công việc đã bị hủy; không có gì được ghi. Hãy gửi lại với Idempotency-Key mới.",
                                        "The job was cancelled; nothing was written. Send it again with a new Idempotency-Key."))
                        .problem(),
                Map.of(HttpHeaders.LOCATION, where));
    }
}
