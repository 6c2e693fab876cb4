package vn.kecan.local.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.kecan.local.Door;
import vn.kecan.local.Progress;
import vn.kecan.local.Suite;
import vn.kecan.local.Tokens;
import vn.kecan.local.sample.Sample;

/**
 * Rounds of writing into a suite whose service or database is killed at a drawn moment. The suite must keep its data
 * and trade nothing for speed ({@code SuitePlan.facts}).
 */
public final class Faults {

    private static final Duration RESTART = Duration.ofSeconds(240);
    private static final Duration FIRST = Duration.ofSeconds(60);
    private static final int LONGEST_MILLIS = 5_000;

    private final Suite suite;
    private final Path folder;
    private final Progress progress;
    private final SplittableRandom random;
    private final Door door;

    private enum Victim {
        SERVICE,
        POSTGRES,
        BOTH;

        boolean service() {
            return this != POSTGRES;
        }

        boolean postgres() {
            return this != SERVICE;
        }
    }

    public Faults(Suite suite, Path folder, Progress progress, long seed) {
        this.suite = suite;
        this.folder = folder;
        this.progress = progress;
        this.random = new SplittableRandom(seed);
        this.door = new Door(suite.gateway(), new Tokens(suite.issuer()), Duration.ofSeconds(60));
    }

    /** The units the cadres are kept by. */
    public void prepare() throws IOException, InterruptedException {
        new Sample(500).write(folder);
        var units = folder.resolve("units.csv");
        door.postCsv(
                        Crew.OFFICER,
                        "/api/personnel/v1/imports?kind=units",
                        units,
                        UUID.randomUUID().toString())
                .expect(200, 202);
    }

    public Tally rounds(int count) throws IOException, SQLException, InterruptedException {
        var all = Tally.NONE;
        for (int round = 1; round <= count; round++) {
            var victim = Victim.values()[random.nextInt(Victim.values().length)];
            all = all.plus(round("R" + round, victim, new Attempts(true)));
        }
        return all;
    }

    /**
     * The control: commits are told before they are written, as {@code synchronous_commit=off} allows, and PostgreSQL is
     * killed. A harness that sees no loss here would see none anywhere. The suite is good for nothing else afterwards.
     */
    public Tally control(int count) throws IOException, SQLException, InterruptedException {
        setting("alter database personnel set synchronous_commit = off");
        // Else the writer of the log would save most of it in time.
        setting("alter system set wal_writer_delay = '10s'");
        setting("alter system set wal_writer_flush_after = '2GB'");
        // All connections are made anew, and so know of it.
        suite.postgres().kill();
        suite.restartPostgres();
        var all = Tally.NONE;
        for (int round = 1; round <= count; round++) {
            all = all.plus(round("C" + round, Victim.POSTGRES, new Attempts(false)));
        }
        return all;
    }

    private Tally round(String name, Victim victim, Attempts attempts)
            throws IOException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        var prefix = name + "-" + Long.toString(Math.floorMod(random.nextLong(), 1L << 32), 36);
        var after = random.nextInt(LONGEST_MILLIS);
        try (var crew = new Crew(door, folder, attempts, prefix)) {
            crew.awaitFirst(FIRST);
            Thread.sleep(after);
            if (name.startsWith("C")) {
                attempts.stop();
            }
            kill(victim);
            revive(victim);
            attempts.up();
            attempts.stop();
            var told = crew.done();
            try (var database = suite.postgres().connect("personnel")) {
                var tally = new Truth(database).compare(told);
                progress.say("%s: killed %s after %d ms: %s".formatted(name, victim, after, tally.told()));
                return tally;
            }
        }
    }

    private void kill(Victim victim) throws IOException {
        if (victim.postgres()) {
            suite.postgres().kill();
        }
        if (victim.service()) {
            suite.service("personnel").kill();
        }
    }

    private void revive(Victim victim) throws IOException, InterruptedException {
        if (victim.postgres()) {
            suite.restartPostgres();
        }
        if (victim.service()) {
            suite.service("personnel").restart(RESTART);
        }
    }

    private void setting(String sql) throws SQLException {
        try (var connection = suite.postgres().connectAsSuperuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
