package vn.kecan.local.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** G10: the name search as people feel it, at half of what the suite can do, beside a look at every row. */
final class SearchRounds {

    private static final int QUESTIONS = 7;

    private static final String UNINDEXED = """
            select v.* from cadre_version v
            where v.known_from <= now() and (v.known_to is null or v.known_to > now())
              and v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)
              and lower(unaccent(v.full_name)) like all (?) order by v.code limit 51""";

    private final Bed bed;
    private final BenchOptions options;
    private final Searches searches;

    SearchRounds(Bed bed, BenchOptions options) throws IOException {
        this.bed = bed;
        this.options = options;
        this.searches = new Searches(bed.file("cadres"));
    }

    Figure run() throws IOException, SQLException, InterruptedException {
        var figure = new Figure(
                "G10",
                "99th percentile of a name search through the gateway at half load, open loop / median of the same"
                        + " searches as SQL without an index");
        load().warmUp(options.clients());
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var seed = options.seed() + round;
            var base = unindexed(seed);
            var capacity = load().closed(options.clients(), options.seconds(), seed);
            var open = load().open(capacity / 2, 2 * options.seconds(), seed);
            figure.add(open.p99() / base);
            bed.progress()
                    .say(("round %d: un-indexed SQL %.0f ms; capacity %.0f/s; offered %.0f/s, achieved %.0f/s,"
                                    + " p50 %.1f ms, p99 %.1f ms, ratio %.3f")
                            .formatted(
                                    round,
                                    base,
                                    capacity,
                                    open.offered(),
                                    open.achieved(),
                                    open.p50(),
                                    open.p99(),
                                    open.p99() / base));
        }
        return figure;
    }

    private Load load() throws IOException, InterruptedException {
        return new Load(
                bed.suite().gateway(),
                bed.tokens().of(Bed.OFFICER),
                random -> "/api/personnel/v1/cadres?q=" + String.join("%20", searches.draw(random)));
    }

    /** Milliseconds, the median. */
    private double unindexed(long seed) throws SQLException {
        var random = new SplittableRandom(seed);
        var took = new ArrayList<Double>();
        try (var database = bed.connect()) {
            withoutIndexes(database);
            for (int i = 0; i < QUESTIONS; i++) {
                took.add(ask(database, searches.draw(random)));
            }
        }
        return Figure.median(took);
    }

    private static double ask(Connection database, List<String> words) throws SQLException {
        var began = System.nanoTime();
        try (var statement = database.prepareStatement(UNINDEXED)) {
            var patterns = words.stream().map(it -> "%" + it + "%").toArray();
            statement.setArray(1, database.createArrayOf("text", patterns));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString("code");
                }
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private static void withoutIndexes(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            for (var way : List.of("indexscan", "indexonlyscan", "bitmapscan")) {
                statement.execute("set enable_" + way + " = off");
            }
        }
    }
}
