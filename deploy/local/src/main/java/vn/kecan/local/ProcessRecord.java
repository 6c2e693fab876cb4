package vn.kecan.local;

import java.util.Optional;

/**
 * One started process as the pid file keeps it. A pid alone is not a name: the system gives it again to others, so the
 * instant of its start belongs to it.
 */
record ProcessRecord(String name, long pid, long startedAtMillis) {

    /** The system tells start instants to about a second. */
    private static final long SLACK_MILLIS = 2_000;

    static ProcessRecord of(String name, ProcessHandle handle) {
        return new ProcessRecord(name, handle.pid(), startOf(handle).orElse(0L));
    }

    static ProcessRecord parse(String line) {
        var words = line.strip().split(" ");
        return new ProcessRecord(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    String line() {
        return name + " " + pid + " " + startedAtMillis;
    }

    /** The process itself if it still runs; empty when the pid is nobody's or somebody else's now. */
    Optional<ProcessHandle> stillRunning() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedWhenWeSay);
    }

    private boolean startedWhenWeSay(ProcessHandle handle) {
        return startOf(handle)
                .map(start -> Math.abs(start - startedAtMillis) <= SLACK_MILLIS)
                .orElse(false);
    }

    private static Optional<Long> startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(java.time.Instant::toEpochMilli);
    }
}
