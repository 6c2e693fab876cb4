package vn.kecan.backing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program this JVM started, with its log file. It does not hear the terminal's Ctrl-C: its parent stops it. */
public final class ChildProcess implements AutoCloseable {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final File log;
    private final Process process;

    private ChildProcess(String name, File log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static ChildProcess start(String name, List<String> command, Map<String, String> environment, File log)
            throws IOException {
        var whole = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            whole.addFirst(SETSID.toString());
        }
        var builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectInput(Redirect.from(nothing()))
                .redirectOutput(Redirect.appendTo(log));
        builder.environment().putAll(environment);
        return new ChildProcess(name, log, builder.start());
    }

    public String name() {
        return name;
    }

    public File log() {
        return log;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Only of a child that has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** What the log says last, to be shown beside "it died". */
    public List<String> lastLines(int count) {
        try {
            var lines = new String(Files.readAllBytes(log.toPath()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it without a chance to tidy up, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        waitFor(PATIENCE);
    }

    /** Asks it to end, waits, and ends it by force only if it does not. */
    @Override
    public void close() {
        process.destroy();
        if (!waitFor(PATIENCE)) {
            kill();
        }
    }

    private boolean waitFor(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static File nothing() {
        return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
    }
}
