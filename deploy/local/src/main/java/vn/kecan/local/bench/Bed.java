package vn.kecan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import vn.kecan.local.Door;
import vn.kecan.local.Leftovers;
import vn.kecan.local.Progress;
import vn.kecan.local.RunFolder;
import vn.kecan.local.Suite;
import vn.kecan.local.SuitePlan;
import vn.kecan.local.Tokens;
import vn.kecan.local.sample.Sample;
import vn.kecan.local.sample.Story;

/**
 * What is measured on: PostgreSQL as durable as in earnest, Keycloak, personnel and the gateway, on free ports and in a
 * folder of their own. A database with units and posts but no cadres is kept as a template, so each round starts alike.
 */
final class Bed implements AutoCloseable {

    static final String OFFICER = "officer.hn";

    private static final String DATABASE = "personnel";
    private static final String PLANNING = "planning";
    private static final String TEMPLATE = "personnel_without_cadres";
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration CATCH_UP = Duration.ofMinutes(60);
    private static final Duration REST = Duration.ofMillis(50);
    private static final String COVERAGE = "/api/planning/v1/coverage?term=2030-2035&unit=" + Story.WARD;

    private final Suite suite;
    private final RunFolder folder;
    private final Progress progress;
    private final Door door;
    private final Tokens tokens;

    private Bed(Suite suite, RunFolder folder, Progress progress) {
        this.suite = suite;
        this.folder = folder;
        this.progress = progress;
        this.tokens = new Tokens(suite.issuer());
        this.door = new Door(suite.gateway(), tokens);
    }

    static Bed start(Path root, Progress progress) throws IOException, SQLException, InterruptedException {
        var folder = RunFolder.ofBench(root);
        return start(SuitePlan.facts(root, root.resolve(".run"), folder.path(), false, null), folder, progress);
    }

    /** With planning-service beside the facts, and memory for a replica of so many cadres. */
    static Bed startWithJudgement(Path root, Progress progress, int cadres)
            throws IOException, SQLException, InterruptedException {
        var folder = RunFolder.ofBench(root);
        var plan = SuitePlan.factsAndJudgement(root, root.resolve(".run"), folder.path(), cadres);
        return start(plan, folder, progress);
    }

    private static Bed start(SuitePlan plan, RunFolder folder, Progress progress)
            throws IOException, SQLException, InterruptedException {
        Leftovers.mustBeNone(folder);
        Files.createDirectories(folder.path());
        folder.forgetData();
        var suite = new Suite(plan, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        try {
            suite.start();
            return new Bed(suite, folder, progress);
        } catch (IOException | SQLException | InterruptedException | RuntimeException e) {
            suite.close();
            throw e;
        }
    }

    Suite suite() {
        return suite;
    }

    Door door() {
        return door;
    }

    Tokens tokens() {
        return tokens;
    }

    Progress progress() {
        return progress;
    }

    Path folder() {
        return folder.path();
    }

    Path file(String kind) {
        return folder.sample().resolve(kind + ".csv");
    }

    /** Writes the sample and takes units and posts in; what stands then is the template of every round. */
    void prepare(int cadres, int postings) throws IOException, SQLException, InterruptedException {
        progress.say("writing the sample: %,d cadres".formatted(cadres));
        var rows = new Sample(cadres, postings).write(folder.sample());
        progress.say("it has " + rows);
        var bulk = new BulkClient(door);
        for (var kind : List.of("units", "posts")) {
            bulk.imports(kind, file(kind));
        }
        suite.service(DATABASE).close();
        sql("postgres", "alter database " + DATABASE + " rename to " + TEMPLATE);
        freshDatabase();
    }

    /** No cadre on record, and a service that has only just begun. */
    void freshDatabase() throws IOException, SQLException, InterruptedException {
        suite.service(DATABASE).close();
        sql("postgres", "drop database if exists " + DATABASE + " with (force)");
        sql("postgres", "create database " + DATABASE + " owner " + DATABASE + " template " + TEMPLATE);
        suite.service(DATABASE).restart(START);
    }

    /** All of the sample on record, if it is not yet. */
    void load() throws IOException, SQLException, InterruptedException {
        try (var database = connect();
                var rows = database.createStatement().executeQuery("select exists (select from posting_version)")) {
            rows.next();
            if (rows.getBoolean(1)) {
                return;
            }
        }
        for (var kind : List.of("cadres", "postings")) {
            progress.say("importing %s took %.1f s".formatted(kind, new BulkClient(door).imports(kind, file(kind))));
        }
    }

    /** Waits until planning-service judges by everything on record. */
    void awaitJudgement() throws IOException, SQLException, InterruptedException {
        awaitCounted(written());
    }

    /** Waits until planning-service counts coverage by a snapshot. */
    void awaitAnswer() throws IOException, InterruptedException {
        awaitCounted(0);
    }

    private void awaitCounted(long position) throws IOException, InterruptedException {
        for (var end = System.nanoTime() + CATCH_UP.toNanos(); System.nanoTime() < end; Thread.sleep(REST.toMillis())) {
            if (counted(position) >= position) {
                return;
            }
        }
        throw new CannotMeasure("planning-service has not caught up within " + CATCH_UP.toMinutes() + " minutes.");
    }

    /** The position in the feed of what was committed last. */
    long written() throws SQLException {
        try (var database = connect();
                var row = database.createStatement().executeQuery("select coalesce(max(position), 0) from change")) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * The position in the feed at which coverage is counted now; -1: it is not.
     *
     * @param least the position planning-service is asked to wait for, a moment
     */
    long counted(long least) throws IOException, InterruptedException {
        var answer = door.get("auditor.hn", COVERAGE + "&minVersion=" + least);
        if (answer.status() != 200) {
            return -1;
        }
        var snapshot = answer.text("snapshot");
        return Long.parseLong(snapshot.substring(snapshot.indexOf(':') + 1));
    }

    /** The whole city's posts on record and its plans beside them, some entries for each post. */
    void planTheCity(int posts, int entries, int cadres) throws IOException, SQLException, InterruptedException {
        var more = MorePosts.write(file("posts"), posts);
        if (more != null) {
            progress.say("importing further posts took %.1f s".formatted(new BulkClient(door).imports("posts", more)));
        }
        awaitJudgement();
        try (var planning = connectPlanning()) {
            progress.say("%,d entries are planned".formatted(PlansOfTheCity.write(planning, entries, cadres)));
        }
        sql(PLANNING, "vacuum analyze");
        settle();
    }

    Connection connectPlanning() throws SQLException {
        return suite.postgres().connect(PLANNING);
    }

    /** What the database has put off would be done, and counted, in the middle of what is measured next. */
    void settle() throws SQLException {
        sql(DATABASE, "checkpoint");
    }

    /** As the database does by itself some minutes after so many rows came in. */
    void vacuum() throws SQLException {
        sql(DATABASE, "vacuum analyze");
        settle();
    }

    Connection connect() throws SQLException {
        return suite.postgres().connect(DATABASE);
    }

    private void sql(String database, String sql) throws SQLException {
        try (var connection = suite.postgres().connectAsSuperuser(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        suite.close();
        folder.forgetData();
    }
}
