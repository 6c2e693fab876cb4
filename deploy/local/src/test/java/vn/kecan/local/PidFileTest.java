package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path folder;

    @Test
    void aProcessThatOutlivedItsLauncherIsNamedAndNotTakenOver() throws Exception {
        var orphan = new ProcessBuilder("sleep", "60").start();
        try {
            var run = new RunFolder(folder);
            new PidFile(run.pidFile()).add("planning", orphan.toHandle());
            assertThatThrownBy(() -> Leftovers.mustBeNone(run))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("planning   pid " + orphan.pid())
                    .hasMessageContaining("deploy/stop");
        } finally {
            orphan.destroyForcibly().waitFor();
        }
    }

    @Test
    void aProcessThatHasEndedIsNoLeftover() throws Exception {
        var run = new RunFolder(folder);
        var ended = new ProcessBuilder("sleep", "60").start();
        new PidFile(run.pidFile()).add("planning", ended.toHandle());
        ended.destroyForcibly().waitFor();
        assertThatCode(() -> Leftovers.mustBeNone(run)).doesNotThrowAnyException();
    }

    @Test
    void aPidThatNowBelongsToSomebodyElseIsLeftAlone() throws Exception {
        var stranger = ProcessHandle.current();
        Files.writeString(folder.resolve("suite.pids"), "planning " + stranger.pid() + " 1000000000000\n");
        assertThat(Leftovers.of(new RunFolder(folder))).isEmpty();
    }

    @Test
    void aPostgresNotYetInThePidFileIsFoundByItsOwnNote() throws Exception {
        var orphan = new ProcessBuilder("sleep", "60").start();
        try {
            var run = new RunFolder(folder);
            var started = orphan.info().startInstant().orElseThrow().getEpochSecond();
            var data = Files.createDirectories(run.postgres().resolve("data"));
            Files.writeString(data.resolve("postmaster.pid"), orphan.pid() + "\n" + data + "\n" + started + "\n5480\n");
            assertThat(Leftovers.of(run)).extracting(ProcessRecord::name).containsExactly("postgres");
        } finally {
            orphan.destroyForcibly().waitFor();
        }
    }

    @Test
    void aSuiteThatIsStillLedIsSaidToRunAlready() {
        var run = new RunFolder(folder);
        new PidFile(run.pidFile()).add(PidFile.LAUNCHER, ProcessHandle.current());
        assertThatThrownBy(() -> Leftovers.mustBeNone(run)).hasMessageContaining("must not run twice");
    }

    @Test
    void aSecondStartOfTheSameChildReplacesTheFirst() throws Exception {
        var first = new ProcessBuilder("sleep", "60").start();
        var second = new ProcessBuilder("sleep", "60").start();
        try {
            var pids = new PidFile(folder.resolve("suite.pids"));
            pids.add("keycloak", first.toHandle());
            pids.add("keycloak", second.toHandle());
            assertThat(pids.stillRunning()).extracting(ProcessRecord::pid).containsExactly(second.pid());
        } finally {
            first.destroyForcibly().waitFor();
            second.destroyForcibly().waitFor();
        }
    }
}
