package vn.kecan.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.Progress;
import vn.kecan.local.RunFolder;
import vn.kecan.local.Suite;
import vn.kecan.local.SuiteExtension;
import vn.kecan.local.SuitePlan;

/** A few rounds of {@code deploy/bench faults}, on a PostgreSQL of its own that trades no durability for speed. */
@ExtendWith(SuiteExtension.class)
class FaultsIT {

    private static final long SEED = 20_261_125;
    private static final int ROUNDS = 3;

    @Test
    void whatWasAcknowledgedIsThereOnceAfterAKillAndTheControlSeesLoss(LocalSuite beside) throws Exception {
        var root = Path.of("..", "..").toAbsolutePath().normalize();
        var folder = Path.of("target", "faults").toAbsolutePath();
        var programs =
                Path.of(System.getProperty("kecan.run", root.resolve(".run").toString()));
        Files.createDirectories(folder);
        new RunFolder(folder).forgetData();
        try (var told = new PrintStream(
                        new FileOutputStream(folder.resolve("told.log").toFile()), true, StandardCharsets.UTF_8);
                var suite = new Suite(
                        SuitePlan.facts(
                                root, programs, folder, true, beside.suite().issuer()),
                        new Progress(told))) {
            suite.start();
            var faults = new Faults(suite, folder.resolve("files"), new Progress(told), SEED);
            faults.prepare();

            var earnest = faults.rounds(ROUNDS);
            assertThat(earnest.faultless()).as(earnest.told()).isTrue();
            assertThat(earnest.acknowledged()).isPositive();

            var control = faults.control(1);
            assertThat(control.lost()).as(control.told()).isNotEmpty();
        }
    }
}
