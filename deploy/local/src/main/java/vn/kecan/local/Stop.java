package vn.kecan.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What deploy/stop runs: ends the processes of the pid file that are truly ours, the last started first. */
final class Stop {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public static void main(String[] words) throws Exception {
        var root = Path.of(System.getProperty("kecan.root", ".")).toRealPath();
        var folders = RunFolder.all(root);
        if (folders.stream().allMatch(it -> Leftovers.of(it).isEmpty())) {
            System.out.println("Nothing of this folder's suite is running.");
        }
        folders.forEach(Stop::end);
    }

    private static void end(RunFolder run) {
        var running = Leftovers.of(run);
        // A living launcher stops its children itself, in good order.
        running.stream().filter(it -> it.name().equals(PidFile.LAUNCHER)).forEach(Stop::end);
        Leftovers.of(run).reversed().forEach(Stop::end);
        new PidFile(run.pidFile()).delete();
    }

    private static void end(ProcessRecord record) {
        record.stillRunning().ifPresent(it -> end(record, it));
    }

    private static void end(ProcessRecord record, ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
        System.out.println("stopped " + record.name() + " (pid " + record.pid() + ")");
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Stop() {}
}
