package vn.kecan.backing;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** PostgreSQL as a power cut finds it: every process of it gone at once, then started again on what it left. */
final class KilledPostgres {

    private static final int PATIENCE_SECONDS = 60;

    private KilledPostgres() {}

    /** SIGKILL for the postmaster first, that it starts nobody anew, then for all it had started. */
    static void kill(long postmaster) {
        ProcessHandle.of(postmaster).ifPresent(it -> {
            var all = java.util.stream.Stream.concat(java.util.stream.Stream.of(it), it.descendants())
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        });
    }

    /** With the settings of the start before, which the server notes in its data folder; waits for its recovery. */
    static void startAgain(Path data, File log) throws IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (restart(data, log) != 0) {
            // A process that was just being born may hold the shared memory for a moment.
            if (System.nanoTime() > deadline) {
                throw new IOException("PostgreSQL did not start again on " + data + ". Maybe look into " + log);
            }
        }
    }

    private static int restart(Path data, File log) throws IOException {
        var program = Files.readString(data.resolve("postmaster.opts")).split(" \"", 2)[0];
        var command = new ArrayList<>(List.of(
                Path.of(program).resolveSibling("pg_ctl").toString(),
                "-D",
                data.toString(),
                "-w",
                "-t",
                Integer.toString(PATIENCE_SECONDS),
                "restart"));
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses root; in a namespace where nobody is root it starts, as at the first time.
            command.addAll(0, List.of("unshare", "-U"));
        }
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log))
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL was to start again", e);
        }
    }
}
