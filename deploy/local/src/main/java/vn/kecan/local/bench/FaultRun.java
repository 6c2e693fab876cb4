package vn.kecan.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.kecan.local.Leftovers;
import vn.kecan.local.Progress;
import vn.kecan.local.RunFolder;
import vn.kecan.local.Suite;
import vn.kecan.local.SuitePlan;
import vn.kecan.local.faults.Faults;

/** {@code deploy/bench faults}: one line for the rounds and one for the control, which must see loss. */
final class FaultRun {

    private static final int USUAL_ROUNDS = 20;
    private static final int CONTROL_ROUNDS = 2;

    private FaultRun() {}

    /** Whether nothing was lost in earnest and something was in the control. */
    static boolean run(BenchOptions options, Path root, PrintStream out, Progress progress)
            throws IOException, SQLException, InterruptedException {
        var folder = RunFolder.ofFaults(root);
        Leftovers.mustBeNone(folder);
        Files.createDirectories(folder.path());
        folder.forgetData();
        var plan = SuitePlan.facts(root, root.resolve(".run"), folder.path(), true, null);
        try (var suite = new Suite(plan, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
            suite.start();
            var faults = new Faults(suite, folder.sample(), progress, options.seed());
            faults.prepare();
            var earnest = faults.rounds(options.roundsOr(USUAL_ROUNDS));
            out.println("FAULTS " + earnest.told() + ", seed " + options.seed());
            var control = faults.control(CONTROL_ROUNDS);
            out.println("CONTROL (synchronous_commit=off) " + control.told());
            return earnest.faultless() && !control.lost().isEmpty();
        } finally {
            folder.forgetData();
        }
    }
}
