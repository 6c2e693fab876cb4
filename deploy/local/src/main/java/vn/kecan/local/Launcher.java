package vn.kecan.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import vn.kecan.local.mainjob.MainJob;
import vn.kecan.local.sample.SampleLoad;

/** What deploy/run runs once everything is built. */
public final class Launcher {

    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            var options = Options.parse(words, System.getenv());
            if (options.help()) {
                out.println(Options.helpText());
                return;
            }
            System.exit(
                    run(options, Path.of(System.getProperty("kecan.root", ".")).toRealPath(), new Progress(out)));
        } catch (CannotStart e) {
            out.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static int run(Options options, Path root, Progress progress)
            throws IOException, SQLException, InterruptedException {
        var plan = SuitePlan.local(root, RunFolder.of(root), options.ports(), options.cadres());
        Files.createDirectories(plan.folder().path());
        Leftovers.mustBeNone(plan.folder());
        options.ports().mustBeFree();
        if (options.fresh()) {
            plan.folder().forgetData();
            progress.say("forgot the data of earlier runs");
        }
        try (var suite = new Suite(plan, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
            suite.start();
            if (options.sample() && !loadAndRun(suite, options, plan, progress) && options.once()) {
                return FAILED;
            }
            return options.once() ? 0 : stay(suite, plan, progress);
        }
    }

    private static boolean loadAndRun(Suite suite, Options options, SuitePlan plan, Progress progress)
            throws InterruptedException, IOException {
        try {
            var door = new Door(suite.gateway(), new Tokens(suite.issuer()));
            new SampleLoad(door, plan.folder().sample(), progress).load(options.cadres());
            new MainJob(door, progress).run();
            progress.say("the main job succeeded");
            return true;
        } catch (UnexpectedAnswer e) {
            progress.say("the main job FAILED: " + e.getMessage());
            return false;
        }
    }

    private static int stay(Suite suite, SuitePlan plan, Progress progress) {
        progress.say("the suite is up: contract and forms at " + suite.gateway() + "/docs, stop with Ctrl-C");
        var dead = suite.awaitFirstDeath();
        if (suite.isClosed()) {
            return 0;
        }
        progress.say(dead + " ended by itself, so the suite stops. Maybe look into "
                + plan.folder().path().resolve("logs").resolve(dead + ".log"));
        return FAILED;
    }

    private Launcher() {}
}
