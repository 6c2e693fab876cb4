package vn.kecan.platform.loop;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.kecan.platform.problem.ProblemException;

/**
 * Takes a step again and again on a thread of its own, until it is closed. Whatever a step throws, the next one is taken;
 * that steps fail is logged when it begins, and not each time. A step must therefore leave nothing half done.
 */
public final class Loop implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Loop.class);

    private final String name;
    private final Duration restAfterFailure;
    private final Step step;
    private final ScheduledExecutorService thread;
    private boolean failing;

    /** One step. */
    @FunctionalInterface
    public interface Step {

        /**
         * Takes the step.
         *
         * @return how long to rest before the next
         * @throws ProblemException when it is not yet time, such as before the facts are there: no failure
         */
        Duration take();
    }

    /**
     * @param name of the thread, and of the loop in the log
     * @param restAfterFailure before the step is tried again
     */
    public Loop(String name, Duration restAfterFailure, Step step) {
        this.name = name;
        this.restAfterFailure = restAfterFailure;
        this.step = step;
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** A loop that rests as long after every step. */
    public static Loop every(String name, Duration rest, Runnable step) {
        return new Loop(name, rest, () -> {
            step.run();
            return rest;
        });
    }

    /** Takes the first step at once. */
    public void start() {
        start(Duration.ZERO);
    }

    /** Takes the first step after a while. */
    public void start(Duration after) {
        thread.schedule(this::go, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the loop; a step being taken is interrupted. */
    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void go() {
        var rest = taken();
        if (!thread.isShutdown()) {
            start(rest);
        }
    }

    private Duration taken() {
        try {
            var rest = step.take();
            failing = false;
            return rest;
        } catch (ProblemException notYet) {
            LOG.debugf(notYet, "It is not yet time for %s", name);
        } catch (RuntimeException broken) {
            if (!failing && !thread.isShutdown()) {
                LOG.errorf(broken, "A step of %s failed; it is tried again every %s", name, restAfterFailure);
            }
            failing = true;
        }
        return restAfterFailure;
    }
}
