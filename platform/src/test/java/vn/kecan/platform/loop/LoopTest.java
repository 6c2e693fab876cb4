package vn.kecan.platform.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.kecan.platform.problem.Problems;

/** A loop goes on whatever happens to a step, and ends when it is closed. */
class LoopTest {

    private static final Duration SHORT = Duration.ofMillis(2);

    @Test
    void a_step_that_fails_is_tried_again_and_said_once_until_one_succeeds() throws Exception {
        var errors = new Errors();
        var steps = new AtomicInteger();
        var done = new CountDownLatch(9);
        try (errors;
                var loop = Loop.every("tries", SHORT, () -> {
                    done.countDown();
                    // The first three fail, then one succeeds, then all fail again.
                    if (steps.incrementAndGet() != 4) {
                        throw new IllegalStateException("broken");
                    }
                })) {
            loop.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(errors.said).hasSize(2);
    }

    @Test
    void a_step_for_which_it_is_not_yet_time_is_no_failure() throws Exception {
        var errors = new Errors();
        var done = new CountDownLatch(3);
        try (errors;
                var loop = Loop.every("early", SHORT, () -> {
                    done.countDown();
                    throw Problems.busy(1);
                })) {
            loop.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(errors.said).isEmpty();
    }

    @Test
    void it_rests_as_long_as_a_step_asks_for_and_as_long_as_a_failure_costs() throws Exception {
        var taken = Collections.synchronizedList(new ArrayList<Long>());
        var done = new CountDownLatch(4);
        try (var loop = new Loop("rests", Duration.ofMillis(300), () -> {
            taken.add(System.nanoTime());
            done.countDown();
            if (taken.size() == 3) {
                throw Problems.busy(1);
            }
            return taken.size() == 1 ? Duration.ZERO : Duration.ofMillis(150);
        })) {
            loop.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(taken.get(2) - taken.get(1)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(149));
        assertThat(taken.get(3) - taken.get(2)).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(299));
    }

    @Test
    void it_ends_when_it_is_closed_and_interrupts_a_step() throws Exception {
        var began = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        var steps = new AtomicInteger();
        var loop = Loop.every("long", SHORT, () -> {
            steps.incrementAndGet();
            began.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException closed) {
                ended.countDown();
            }
        });
        loop.start();
        assertThat(began.await(20, TimeUnit.SECONDS)).isTrue();
        loop.close();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(50);
        assertThat(steps).hasValue(1);
    }

    /** What the loop says as an error. */
    private static final class Errors extends Handler implements AutoCloseable {

        private final List<LogRecord> said = Collections.synchronizedList(new ArrayList<>());
        private final Logger logger = Logger.getLogger(Loop.class.getName());

        private Errors() {
            logger.addHandler(this);
        }

        @Override
        public void publish(LogRecord it) {
            if (it.getLevel().intValue() >= Level.WARNING.intValue()) {
                said.add(it);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
