package vn.kecan.platform.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.kecan.platform.problem.ProblemException;

/** The gate lets a few in at once, forgets nobody, and refuses whoever would wait too long. */
@Timeout(60)
class GateTest {

    private static final int AT_ONCE = 2;

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();

    @Test
    void only_a_few_are_inside_at_once_and_all_get_in() throws Exception {
        var gate = gate(AT_ONCE, Duration.ofMinutes(1));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var open = new CountDownLatch(1);
        var writes = new ArrayList<Future<Integer>>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < 50; n++) {
                var number = n;
                writes.add(writers.submit(() -> gate.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    await(open);
                    inside.decrementAndGet();
                    return number;
                })));
            }
            while (figures.get("kecan.write.waiting").gauge().value() < 50 - AT_ONCE) {
                Thread.sleep(1);
            }
            open.countDown();
        }
        var done = new ArrayList<Integer>();
        for (var it : writes) {
            done.add(it.get());
        }
        assertThat(done).hasSize(50).doesNotHaveDuplicates();
        assertThat(most).hasValue(AT_ONCE);
    }

    @Test
    void whoever_would_wait_too_long_is_refused_and_nothing_is_begun_for_him() throws Exception {
        var gate = gate(AT_ONCE, Duration.ofMillis(50));
        var begun = new AtomicInteger();
        var open = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var n = 0; n < AT_ONCE; n++) {
                writers.submit(() -> gate.pass(() -> {
                    begun.incrementAndGet();
                    await(open);
                    return null;
                }));
            }
            while (begun.get() < AT_ONCE) {
                Thread.sleep(1);
            }
            assertThatThrownBy(() -> gate.pass(begun::incrementAndGet))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            refused -> assertThat(refused.problem().status()).isEqualTo(503));
            assertThat(begun).hasValue(AT_ONCE);
            open.countDown();
        }
        assertThat(gate.pass(begun::incrementAndGet)).isEqualTo(AT_ONCE + 1);
    }

    @Test
    void a_write_that_fails_leaves_its_place_to_others() {
        var gate = gate(1, Duration.ofMillis(50));
        for (var n = 0; n < 3; n++) {
            assertThatThrownBy(() -> gate.pass(() -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }
        assertThat(gate.<List<Integer>>pass(List::of)).isEmpty();
    }

    private Gate gate(int atOnce, Duration patience) {
        return new Gate(atOnce, patience, figures);
    }

    private static void await(CountDownLatch open) {
        try {
            assertThat(open.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
