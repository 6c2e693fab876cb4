package vn.kecan.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/**
 * LAG: how long after a write at personnel-service has been committed coverage is counted on it, while writes are offered
 * at a rate that does not wait for their answers.
 */
final class LagRounds {

    private static final int WRITES_A_SECOND = 200;
    private static final int CLIENTS = 8;
    private static final int WARM_UP_SECONDS = 120;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long GIVE_UP = TimeUnit.SECONDS.toNanos(60);

    private final Bed bed;
    private final BenchOptions options;

    LagRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    /** What one round saw: each look's lag in seconds, the writes acknowledged and those refused for now, and how fast. */
    private record Seen(List<Double> lags, int acknowledged, int refused, double seconds) {

        double rate() {
            return acknowledged / seconds;
        }
    }

    List<Figure> run() throws IOException, SQLException, InterruptedException {
        var lag = new Figure(
                "LAG",
                "seconds from a committed write at personnel to coverage that counts on it, 99th percentile of a round, at %d"
                                .formatted(WRITES_A_SECOND)
                        + " writes offered a second to personnel-service (no gateway)");
        var writes = new Figure("LAG.writes", "writes acknowledged a second, from the first to the last answer");
        try (var load = load()) {
            load.warmUp(CLIENTS, WARM_UP_SECONDS);
        }
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var seen = round("R" + round);
            var sorted = Load.sorted(seen.lags());
            lag.add(Load.at(sorted, 99));
            writes.add(seen.rate());
            bed.progress()
                    .say(
                            "round %d: lag p50 %.2f s, p99 %.2f s, greatest %.2f s in %d looks; %d writes acknowledged and %d refused in %.1f s"
                                    .formatted(
                                            round,
                                            Load.at(sorted, 50),
                                            Load.at(sorted, 99),
                                            sorted[sorted.length - 1],
                                            sorted.length,
                                            seen.acknowledged(),
                                            seen.refused(),
                                            seen.seconds()));
        }
        return List.of(lag, writes);
    }

    /** Writes are offered as they are due; the looks go on until the last of them is answered. */
    private Seen round(String name) throws IOException, SQLException, InterruptedException {
        var many = WRITES_A_SECOND * options.seconds();
        var acknowledged = new AtomicInteger();
        var answered = new CountDownLatch(many);
        var failed = new AtomicReference<Exception>();
        var lags = new ArrayList<Double>();
        var began = System.nanoTime();
        try (var load = load();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            writers.submit(() -> {
                for (int n = 1; n <= many; n++) {
                    var due = began + n * TimeUnit.SECONDS.toNanos(1) / WRITES_A_SECOND;
                    LockSupport.parkNanos(due - System.nanoTime());
                    var number = n;
                    writers.submit(() -> {
                        try {
                            if (load.write("LAG-" + name + "-" + number)) {
                                acknowledged.incrementAndGet();
                            }
                        } catch (IOException | RuntimeException e) {
                            failed.compareAndSet(null, e);
                        } finally {
                            answered.countDown();
                        }
                    });
                }
            });
            do {
                lags.add(look());
            } while (!answered.await(BETWEEN_LOOKS, TimeUnit.NANOSECONDS));
        }
        if (failed.get() != null) {
            throw new CannotMeasure("A write failed: " + failed.get().getMessage());
        }
        var took = (System.nanoTime() - began) / 1e9;
        return new Seen(lags, acknowledged.get(), many - acknowledged.get(), took);
    }

    private WriteLoad load() throws IOException, InterruptedException {
        return new WriteLoad(
                bed.suite().service("personnel").base(), bed.tokens().of(Bed.OFFICER));
    }

    /** Seconds until coverage stands at what is committed now; planning-service itself waits for it. */
    private double look() throws IOException, SQLException, InterruptedException {
        var written = bed.written();
        var began = System.nanoTime();
        while (bed.counted(written) < written) {
            if (System.nanoTime() - began > GIVE_UP) {
                throw new CannotMeasure("Coverage has not reached position " + written + " within a minute.");
            }
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
