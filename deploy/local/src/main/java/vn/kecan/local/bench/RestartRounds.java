package vn.kecan.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

/**
 * RESTART: from the start of a killed planning-service until it judges by all facts again, beside reading the rows its
 * snapshot is made of by plain SQL. The start of the Java machine is in it.
 */
final class RestartRounds {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 10_000;

    private static final String FACTS = """
            select kind, code, body::text from fact_version
            where known_to is null and kind in ('unit', 'post', 'cadre', 'posting')""";

    private final Bed bed;
    private final BenchOptions options;

    RestartRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    Figure run() throws IOException, SQLException, InterruptedException {
        var figure = new Figure(
                "RESTART",
                "planning-service killed and started until it is ready, with its snapshot / reading the rows of the snapshot"
                        + " by SQL");
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var sql = read();
            var planning = bed.suite().service("planning");
            planning.kill();
            var began = System.nanoTime();
            planning.restart(PATIENCE);
            bed.awaitAnswer();
            var took = (System.nanoTime() - began) / 1e9;
            figure.add(took / sql);
            bed.progress()
                    .say("round %d: SQL %.2f s, restart %.2f s, ratio %.2f".formatted(round, sql, took, took / sql));
        }
        return figure;
    }

    /** Seconds until the last row has arrived. */
    private double read() throws SQLException {
        var began = System.nanoTime();
        var length = new ArrayList<Integer>();
        try (var database = bed.connectPlanning()) {
            database.setAutoCommit(false);
            try (var select = database.prepareStatement(FACTS)) {
                select.setFetchSize(AT_ONCE);
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        length.add(rows.getString(3).length());
                    }
                }
            }
        }
        if (length.isEmpty()) {
            throw new CannotMeasure("There are no facts to be read.");
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
