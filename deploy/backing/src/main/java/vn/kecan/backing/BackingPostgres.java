package vn.kecan.backing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;

/**
 * A real PostgreSQL on loopback with one database per service, each owned by a role of the same name. The server
 * outlives the JVM unless {@link #close()} is called.
 */
public final class BackingPostgres implements AutoCloseable {

    public static final List<String> DATABASES = List.of("personnel", "planning");

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;
    private final Path data;
    private final File log;

    private BackingPostgres(EmbeddedPostgres server, Path data, File log) {
        this.server = server;
        this.data = data;
        this.log = log;
    }

    /** Keeps its data in the folder from one start to the next. */
    public static BackingPostgres persistent(Path folder, int port, File log) throws IOException, SQLException {
        return start(folder.resolve("data"), folder.resolve("server"), port, log, true);
    }

    /** Starts empty and is gone after {@link #close()}; trades durability for speed. */
    public static BackingPostgres temporary() throws IOException, SQLException {
        var folder = Files.createTempDirectory("kecan-postgres-");
        return start(folder.resolve("data"), sharedBinaries(), FreePort.any(), Redirect.DISCARD.file(), false);
    }

    private static BackingPostgres start(Path data, Path binaries, int port, File log, boolean durable)
            throws IOException, SQLException {
        Files.createDirectories(binaries);
        var output = Redirect.appendTo(log);
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(!durable)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(!durable)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                // The same letters fold the same way on every machine, whatever its locale.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            builder.setServerConfig(setting, durable ? "on" : "off");
        }
        var postgres = new BackingPostgres(builder.start(), data, log);
        postgres.createWhatIsMissing();
        return postgres;
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The role that owns the database of this name. */
    public static String user(String database) {
        return database;
    }

    /** Development only: the server listens on loopback. */
    public static String password(String database) {
        return database + "-dev";
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), user(database), password(database));
    }

    /** The process id of the postmaster, which the server itself notes in its data folder. */
    public long pid() throws IOException {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        }
    }

    /** For what the owner of a database may not do. */
    public Connection connectAsSuperuser(String database) throws SQLException {
        var superuser = new Properties();
        superuser.put("user", SUPERUSER);
        return DriverManager.getConnection(jdbcUrl(database), superuser);
    }

    /** Ends all of it without a chance to tidy up. What was not yet handed to the operating system is lost. */
    public void kill() throws IOException {
        KilledPostgres.kill(pid());
    }

    /** After {@link #kill()}: returns when recovery is done. */
    public void restart() throws IOException {
        KilledPostgres.startAgain(data, log);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void createWhatIsMissing() throws SQLException {
        try (var connection = connectAsSuperuser(SUPERUSER)) {
            for (var database : DATABASES) {
                if (isMissing(connection, "select 1 from pg_roles where rolname = '" + database + "'")) {
                    run(connection, "create role " + database + " login password '" + password(database) + "'");
                }
                if (isMissing(connection, "select 1 from pg_database where datname = '" + database + "'")) {
                    run(connection, "create database " + database + " owner " + database);
                }
            }
        }
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Where tests unpack the server: the run folder when the build names it, so that it is unpacked once. */
    private static Path sharedBinaries() {
        var run = System.getProperty("kecan.run");
        return run == null
                ? Path.of(System.getProperty("java.io.tmpdir"), "kecan-postgres-server")
                : Path.of(run, "postgres", "server");
    }
}
