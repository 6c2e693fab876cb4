package vn.kecan.local.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import vn.kecan.backing.BackingPostgres;

/** What PostgreSQL alone can do of the read by code: one prepared statement, over the same loopback, by pgbench. */
final class PreparedSql {

    private static final String SQL = """
            select v.* from cadre_version v where v.code = 'HN-' || lpad(%s, 6, '0')
            and v.known_from <= now() and (v.known_to is null or v.known_to > now())
            and v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)""";
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Bed bed;
    private final int cadres;

    PreparedSql(Bed bed, int cadres) {
        this.bed = bed;
        this.cadres = cadres;
    }

    String named() {
        return pgbench() == null
                ? "a loop of the same prepared SQL by JDBC (no pgbench here)"
                : "pgbench of the same prepared SQL";
    }

    /** Answers a second. */
    double perSecond(int clients, int seconds, long seed) throws IOException, InterruptedException {
        var program = pgbench();
        return program == null ? byJdbc(clients, seconds, seed) : byPgbench(program, clients, seconds, seed);
    }

    private double byPgbench(Path program, int clients, int seconds, long seed)
            throws IOException, InterruptedException {
        var script = bed.folder().resolve("read.sql");
        Files.writeString(
                script,
                "\\set n random(1, " + cadres + ")\n"
                        + SQL.formatted("(:n)::int::text").replace('\n', ' ') + ";\n");
        var command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-f", script.toString()));
        command.addAll(List.of("-c", "" + clients, "-j", "" + Math.min(2, clients), "-T", "" + seconds));
        command.addAll(List.of(
                "--random-seed=" + seed,
                "-h",
                "127.0.0.1",
                "-p",
                "" + bed.suite().postgres().port()));
        command.addAll(List.of("-U", BackingPostgres.user("personnel"), "personnel"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", BackingPostgres.password("personnel"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var tps = TPS.matcher(said);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new CannotMeasure("pgbench ended with code " + process.exitValue() + ": " + said);
        }
        return Double.parseDouble(tps.group(1));
    }

    private double byJdbc(int clients, int seconds, long seed) throws InterruptedException {
        var until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var answered = 0L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Future<Long>>();
            for (int client = 0; client < clients; client++) {
                var random = new SplittableRandom(seed * 1_000 + client);
                all.add(threads.submit(() -> askUntil(until, random)));
            }
            for (var each : all) {
                answered += each.get();
            }
        } catch (ExecutionException e) {
            throw new CannotMeasure("The prepared SQL failed: " + e.getCause().getMessage());
        }
        return answered / (double) seconds;
    }

    private long askUntil(long until, SplittableRandom random) throws SQLException {
        try (var database = bed.connect();
                var statement = database.prepareStatement(SQL.formatted("?"))) {
            var answered = 0L;
            while (System.nanoTime() < until) {
                statement.setString(1, Integer.toString(random.nextInt(1, cadres + 1)));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                }
                answered++;
            }
            return answered;
        }
    }

    private static @org.jspecify.annotations.Nullable Path pgbench() {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Arrays.stream(folders)
                .map(it -> Path.of(it, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
