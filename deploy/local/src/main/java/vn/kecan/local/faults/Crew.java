package vn.kecan.local.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.kecan.local.Door;

/** Some who write single facts and one who imports, all at once, through the gateway. */
final class Crew implements AutoCloseable {

    static final String OFFICER = "officer.hn";

    private static final int SINGLE_WRITERS = 4;

    private final Acknowledged told = new Acknowledged();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Void>> work = new ArrayList<>();

    /** @param prefix of all codes of this round */
    Crew(Door door, Path folder, Attempts attempts, String prefix) {
        for (int writer = 1; writer <= SINGLE_WRITERS; writer++) {
            var own = prefix + "W" + writer;
            work.add(threads.submit(() -> new SingleWriter(door, attempts, told).write(own)));
        }
        work.add(threads.submit(() -> new FileWriter(door, folder, attempts, told).write(prefix + "I")));
    }

    /** Until the first write of the round is told: a kill before that would disturb nobody. */
    void awaitFirst(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (told.count() == 0 && System.nanoTime() < deadline) {
            Thread.sleep(5);
        }
    }

    /** Waits for the end of what is under way and says what was told. */
    Acknowledged done() throws InterruptedException, IOException {
        for (var each : work) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new IOException("A writer failed: " + e.getCause(), e.getCause());
            }
        }
        return told;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
