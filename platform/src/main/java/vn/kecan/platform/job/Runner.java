package vn.kecan.platform.job;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Passing;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Writes;

/**
 * Runs jobs: claims them one by one, gives signs of life while they run, and hands back what it cannot finish. Any number
 * of runners may work on one database.
 */
public final class Runner implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Runner.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final int BUSY = 503;

    private final String name;
    private final Leases leases;
    private final Map<String, JobKind> kinds;
    private final OnBehalf onBehalf;
    private final Writes writes;
    private final JobSettings settings;
    private final Duration leased;
    private final Set<JobRun> active = ConcurrentHashMap.newKeySet();
    private final Semaphore awake = new Semaphore(0);
    private volatile boolean closed;
    private volatile boolean silent;

    Runner(
            String name,
            Leases leases,
            Map<String, JobKind> kinds,
            OnBehalf onBehalf,
            Writes writes,
            JobSettings settings,
            Duration leased) {
        this.name = name;
        this.leases = leases;
        this.kinds = kinds;
        this.onBehalf = onBehalf;
        this.writes = writes;
        this.settings = settings;
        this.leased = leased;
    }

    public void start() {
        Thread.ofPlatform().daemon().name("jobs-claim").start(() -> repeat(settings.poll(), awake, this::fill));
        Thread.ofPlatform()
                .daemon()
                .name("jobs-beat")
                .start(() -> repeat(settings.beat(), new Semaphore(0), this::beat));
        Thread.ofPlatform().daemon().name("jobs-sweep").start(() -> repeat(SWEEP, new Semaphore(0), this::sweep));
    }

    /** Looks for work now and not at the next poll. */
    void wake() {
        awake.release();
    }

    private void repeat(Duration pause, Semaphore waiting, Runnable step) {
        var failing = false;
        while (!closed) {
            try {
                step.run();
                failing = false;
            } catch (RuntimeException broken) {
                if (!failing && !closed) {
                    LOG.warn("Jobs wait until the database answers again", broken);
                }
                failing = true;
            }
            try {
                waiting.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                waiting.drainPermits();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void sweep() {
        leases.sweep(settings.keepFiles(), settings.keepJobs());
    }

    private void fill() {
        while (!closed && !silent && active.size() < settings.parallel()) {
            var lease = leases.claim(name, kinds.keySet(), leased);
            if (lease.isEmpty()) {
                return;
            }
            var run = new JobRun(lease.get(), leases, writes);
            active.add(run);
            if (closed) {
                // Whoever closed may have looked before it stood there.
                run.stop();
            }
            Thread.ofPlatform().daemon().name("job-" + run.id()).start(() -> {
                try {
                    onBehalf.run(run.asker(), () -> work(run));
                } finally {
                    active.remove(run);
                    wake();
                }
            });
        }
    }

    private void beat() {
        for (var run : active) {
            if (!silent
                    && !run.ended()
                    && !leases.renew(run.lease(), leased, run.progress(), run.stage(), run.counts())) {
                run.stop();
            }
        }
    }

    private void work(JobRun run) {
        try {
            if (run.lease().job().cancelled()) {
                leases.end(run.lease(), JobState.CANCELLED, null, null, run.counts());
            } else if (run.lease().attempt() > settings.attempts()) {
                fail(run, diedTooOften(run));
            } else {
                kinds.get(run.lease().job().kind()).run(run);
            }
        } catch (Throwable failure) {
            afterwards(run, failure);
        }
    }

    private void afterwards(JobRun run, Throwable failure) {
        try {
            var refusal = refusal(failure);
            if (run.stopped() || failure instanceof JobLost) {
                stopped(run);
            } else if (refusal != null && refusal.problem().status() != BUSY) {
                fail(run, refusal.problem());
            } else if (refusal != null || Passing.is(failure)) {
                LOG.infof("Job %s will be begun again: %s", run.id(), failure.getMessage());
                leases.giveBack(run.lease(), PAUSE);
            } else {
                var incident = UUID.randomUUID().toString();
                LOG.errorf(failure, "Job %s failed, incident %s", run.id(), incident);
                fail(run, Problems.internal(incident));
            }
        } catch (JobLost lost) {
            LOG.infof("Job %s is another runner's by now", run.id());
        } catch (RuntimeException broken) {
            LOG.warnf("Job %s waits for its lease to run out: %s", run.id(), broken.getMessage());
        }
    }

    private void stopped(JobRun run) {
        if (closed) {
            leases.giveBack(run.lease(), Duration.ZERO);
        } else {
            leases.end(run.lease(), JobState.CANCELLED, null, null, run.counts());
        }
    }

    private void fail(JobRun run, Problem problem) {
        leases.end(run.lease(), JobState.FAILED, null, problem, run.counts());
    }

    private static @Nullable ProblemException refusal(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof ProblemException refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static Problem diedTooOften(JobRun run) {
        return Problem.of(
                "job-died",
                500,
                new Text("Công việc không chạy xong", "The job never finished"),
                new Text(
                        "Công việc đã được bắt đầu " + (run.lease().attempt() - 1)
                                + " lần mà không lần nào xong; không có gì được ghi. Hãy báo quản trị, hoặc chia nhỏ tệp.",
                        "The job was begun " + (run.lease().attempt() - 1)
                                + " times and never finished; nothing was written. Tell the administrator, or maybe split the file."));
    }

    /** As if this process had been killed: takes nothing more and gives no sign of life, though its work may go on. */
    public void fallSilent() {
        silent = true;
    }

    /** Stops what runs and gives it back, so that another replica begins it at once. */
    @Override
    public void close() {
        closed = true;
        wake();
        active.forEach(JobRun::stop);
    }

    public boolean idle() {
        return active.isEmpty();
    }
}
