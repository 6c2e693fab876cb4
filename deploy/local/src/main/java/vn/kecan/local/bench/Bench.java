package vn.kecan.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.local.CannotStart;
import vn.kecan.local.Progress;
import vn.kecan.local.UnexpectedAnswer;

/** What deploy/bench runs once everything is built: figures on standard output, all else on standard error. */
public final class Bench {

    private static final int FAILED = 1;
    private static final int CANNOT_START = 2;

    private final BenchOptions options;
    private final Bed bed;
    private final PrintStream out;
    private final List<String> missing = new ArrayList<>();

    private interface Measurement {
        List<Figure> now() throws IOException, SQLException, InterruptedException;
    }

    private Bench(BenchOptions options, Bed bed, PrintStream out) {
        this.options = options;
        this.bed = bed;
        this.out = out;
    }

    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var error = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        try {
            var options = BenchOptions.parse(words);
            if (options.help()) {
                out.println(BenchOptions.helpText());
                return;
            }
            var root = Path.of(System.getProperty("kecan.root", ".")).toRealPath();
            System.exit(run(options, root, out, new Progress(error)));
        } catch (CannotStart e) {
            error.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private static int run(BenchOptions options, Path root, PrintStream out, Progress progress)
            throws IOException, SQLException, InterruptedException {
        if (options.anyOf(BenchOptions.FAULTS)) {
            return FaultRun.run(options, root, out, progress) ? 0 : FAILED;
        }
        var failed = 0;
        if (options.anyOf("G5", "G7", "G8", "G9", "G10")) {
            try (var bed = Bed.start(root, progress)) {
                failed += new Bench(options, bed, out).run();
            }
        }
        if (options.anyOf("G6", "ELIG", "LAG", "RESTART")) {
            try (var bed = Bed.startWithJudgement(root, progress, options.cadres())) {
                failed += new Bench(options, bed, out).judge();
            }
        }
        return failed == 0 ? 0 : FAILED;
    }

    /** What planning-service is measured at: on a bed of its own, where it runs beside the facts. */
    private int judge() throws IOException, SQLException, InterruptedException {
        bed.prepare(options.cadres(), options.postings());
        bed.load();
        bed.vacuum();
        if (options.anyOf("ELIG")) {
            measure("ELIG", () -> {
                bed.awaitJudgement();
                return List.of(new EligibilityRounds(bed, options).run());
            });
        }
        if (options.anyOf("G6")) {
            measure("G6", () -> {
                bed.planTheCity(CoverageRounds.POSTS, CoverageRounds.ENTRIES, options.cadres());
                return new CoverageRounds(bed, options).run();
            });
        }
        if (options.anyOf("RESTART", "LAG")) {
            bed.awaitJudgement();
        }
        if (options.anyOf("RESTART")) {
            measure("RESTART", () -> List.of(new RestartRounds(bed, options).run()));
        }
        if (options.anyOf("LAG")) {
            measure("LAG", () -> new LagRounds(bed, options).run());
        }
        return ended();
    }

    private int run() throws IOException, SQLException, InterruptedException {
        bed.prepare(options.cadres(), options.postings());
        if (options.anyOf("G7", "G8", "G9")) {
            measure("G7, G8, G9", () -> new BulkRounds(bed, options).run(missing));
        }
        if (options.anyOf("G5", "G10")) {
            bed.load();
            bed.vacuum();
        }
        if (options.anyOf("G5")) {
            measure("G5", () -> List.of(new ReadRounds(bed, options).run()));
        }
        if (options.anyOf("G10")) {
            measure("G10", () -> List.of(new SearchRounds(bed, options).run()));
        }
        return ended();
    }

    private int ended() throws InterruptedException {
        missing.forEach(bed.progress()::say);
        if (options.stay()) {
            bed.progress()
                    .say("the suite stays: gateway " + bed.suite().gateway() + ", PostgreSQL on "
                            + bed.suite().postgres().port() + "; stop with Ctrl-C");
            Thread.currentThread().join();
        }
        return missing.isEmpty() ? 0 : FAILED;
    }

    private void measure(String names, Measurement measurement) throws IOException, SQLException, InterruptedException {
        try {
            measurement.now().forEach(it -> it.print(out));
        } catch (CannotMeasure | UnexpectedAnswer e) {
            missing.add(names + " cannot be measured: " + e.getMessage());
        }
    }
}
