package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The launcher as a program of its own, beside whatever else runs on this machine. */
class LauncherIT {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Duration START = Duration.ofSeconds(240);

    private final Path folder = Path.of("target", "launcher").toAbsolutePath();
    private final Ports ports = Ports.anyFree();

    @AfterEach
    void leaveNothingRunning() throws Exception {
        program("vn.kecan.local.Stop", List.of(), "stopped").waitFor();
    }

    @Test
    void whatAKilledLauncherLeavesIsNamedAndStoppedAndTheNextRunStopsCleanlyOnSigterm() throws Exception {
        var first = launch("first");
        awaitUp(first, "first");
        var children = pids();
        assertThat(children).extracting(ProcessRecord::name).contains("keycloak", "postgres", "personnel", "gateway");
        first.destroyForcibly().waitFor();

        var second = launch("second");
        assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(2);
        assertThat(said("second")).contains("these still run").contains("deploy/stop");
        for (var child : children.stream().skip(1).toList()) {
            assertThat(said("second")).contains("pid " + child.pid());
        }

        assertThat(program("vn.kecan.local.Stop", List.of(), "stop").waitFor(120, TimeUnit.SECONDS))
                .isTrue();
        assertThat(children).allMatch(it -> it.stillRunning().isEmpty());

        var third = launch("third");
        awaitUp(third, "third");
        var later = pids();
        third.destroy();
        assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(later).allMatch(LauncherIT::ends);
        assertThat(said("third"))
                .containsSubsequence("gateway stopped", "planning stopped", "personnel stopped", "Keycloak stopped");
        assertThat(folder.resolve("suite.pids")).doesNotExist();
    }

    /** A process that has done its work needs a moment to be gone. */
    private static boolean ends(ProcessRecord record) {
        try {
            record.stillRunning()
                    .ifPresent(it -> it.onExit().orTimeout(10, TimeUnit.SECONDS).join());
            return true;
        } catch (CompletionException stillThere) {
            return false;
        }
    }

    private List<ProcessRecord> pids() throws IOException {
        return Files.readAllLines(folder.resolve("suite.pids")).stream()
                .map(ProcessRecord::parse)
                .toList();
    }

    private Process launch(String log) throws IOException {
        var options = new ArrayList<>(List.of("--no-sample"));
        ports.byName().forEach((name, port) -> options.addAll(List.of("--" + name + "-port", port.toString())));
        return program(Launcher.class.getName(), options, log);
    }

    private Process program(String main, List<String> options, String log) throws IOException {
        Files.createDirectories(folder);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-Dkecan.root=" + ROOT,
                "-Dkecan.folder=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                main));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log + ".txt").toFile())
                .start();
    }

    private void awaitUp(Process process, String log) throws Exception {
        var deadline = System.nanoTime() + START.toNanos();
        while (!said(log).contains("the suite is up")) {
            assertThat(process.isAlive()).as(said(log)).isTrue();
            assertThat(System.nanoTime()).as(said(log)).isLessThan(deadline);
            Thread.sleep(200);
        }
    }

    private String said(String log) throws IOException {
        return Files.readString(folder.resolve(log + ".txt"), StandardCharsets.UTF_8);
    }
}
