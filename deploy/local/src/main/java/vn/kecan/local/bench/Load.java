package vn.kecan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import vn.kecan.local.UnexpectedAnswer;

/** GET requests against one server: closed loop to find what it can do, open loop to see how it does at a given rate. */
final class Load {

    private static final int WARM = 60_000;
    private static final Duration LONGEST_WARM_UP = Duration.ofMinutes(3);

    private final URI server;
    private final String token;
    private final Function<SplittableRandom, String> paths;

    /** @param achieved answers a second, as against those offered */
    record Open(double offered, double achieved, double p50, double p99) {}

    Load(URI server, String token, Function<SplittableRandom, String> paths) {
        this.server = server;
        this.token = token;
        this.paths = paths;
    }

    /** Asks until the server's compilers have seen enough, or for some minutes. */
    void warmUp(int clients) throws InterruptedException {
        var until = System.nanoTime() + LONGEST_WARM_UP.toNanos();
        for (var answered = 0.0; answered < WARM && System.nanoTime() < until; ) {
            answered += closed(clients, 5, Double.doubleToLongBits(answered)) * 5;
        }
    }

    /** Answers a second when so many clients each ask again as soon as they are answered. */
    double closed(int clients, int seconds, long seed) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var answered = new AtomicLong();
        var began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                var random = new SplittableRandom(seed * 1_000 + client);
                all.add(threads.submit(() -> {
                    try (var http = new RawHttp(server, token)) {
                        while (System.nanoTime() < until) {
                            ask(http, paths.apply(random));
                            answered.incrementAndGet();
                        }
                    }
                    return null;
                }));
            }
            for (var each : all) {
                await(each);
            }
        }
        return answered.get() / ((System.nanoTime() - began) / 1e9);
    }

    /**
     * Requests at moments that do not wait for answers, as those of many people who know nothing of each other. Times in
     * milliseconds, each counted from the moment its request was due.
     */
    Open open(double rate, int seconds, long seed) throws InterruptedException {
        var random = new SplittableRandom(seed);
        var idle = new ConcurrentLinkedDeque<RawHttp>();
        var took = new ConcurrentLinkedQueue<Double>();
        var all = new ArrayList<Future<?>>();
        var began = System.nanoTime();
        var due = began;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (due - began < TimeUnit.SECONDS.toNanos(seconds)) {
                due += (long) (-Math.log(1 - random.nextDouble()) / rate * 1e9);
                LockSupport.parkNanos(due - System.nanoTime());
                var moment = due;
                var path = paths.apply(random);
                all.add(threads.submit(() -> {
                    var kept = idle.pollLast();
                    var http = kept == null ? new RawHttp(server, token) : kept;
                    ask(http, path);
                    idle.add(http);
                    took.add((System.nanoTime() - moment) / 1e6);
                    return null;
                }));
            }
            for (var each : all) {
                await(each);
            }
        }
        var lasted = (System.nanoTime() - began) / 1e9;
        close(idle);
        var sorted = took.stream().mapToDouble(it -> it).sorted().toArray();
        return new Open(all.size() / (double) seconds, sorted.length / lasted, at(sorted, 50), at(sorted, 99));
    }

    /** The value so many of a hundred do not exceed (nearest rank). */
    static double at(double[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    static double[] sorted(List<Double> values) {
        var all = values.stream().mapToDouble(it -> it).toArray();
        Arrays.sort(all);
        return all;
    }

    private static void ask(RawHttp http, String path) throws IOException {
        var status = http.get(path);
        if (status != 200) {
            throw new UnexpectedAnswer("GET " + path + " must answer 200, but answered " + status);
        }
    }

    private static void await(Future<?> task) throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new CannotMeasure("A request failed: " + e.getCause().getMessage());
        }
    }

    private static void close(Iterable<RawHttp> all) {
        for (var each : all) {
            try {
                each.close();
            } catch (IOException alreadyGone) {
                // Nothing is left to be done with it.
            }
        }
    }
}
