package vn.kecan.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.kecan.local.UnexpectedAnswer;

/** G6: coverage of the whole city on any day, beside one scan and join of the same entries by SQL. */
final class CoverageRounds {

    static final int POSTS = 30_000;
    static final int ENTRIES = 100_000;

    private static final int QUESTIONS = 7;
    private static final int WARM_UP = 30;
    private static final String AUDITOR = "auditor.hn";
    private static final LocalDate FIRST = LocalDate.of(2025, 8, 1);
    private static final int DAYS = 450;

    private static final String REFERENCE = """
            select post.body ->> 'unit', count(*), count(distinct e.cadre),
                   count(*) filter (where e.readiness = 'NOW'),
                   count(distinct e.cadre) filter (where cadre.body ->> 'sex' = 'F'),
                   count(distinct e.cadre) filter (where cadre.body ->> 'birthDate' > ?)
            from plan_entry e
            join plan on plan.id = e.plan and plan.term = ?
            join fact_version post on post.kind = 'post' and post.code = e.post and post.known_to is null
                and post.valid_from <= ? and (post.valid_to is null or post.valid_to > ?)
            join fact_version cadre on cadre.kind = 'cadre' and cadre.code = e.cadre and cadre.known_to is null
                and cadre.valid_from <= ? and (cadre.valid_to is null or cadre.valid_to > ?)
            where e.known_to is null and e.valid_from <= ? and (e.valid_to is null or e.valid_to > ?)
            group by 1""";

    private final Bed bed;
    private final BenchOptions options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    private record Told(double millis, long planned) {}

    CoverageRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    List<Figure> run() throws IOException, SQLException, InterruptedException {
        var coverage = new Figure(
                "G6",
                "coverage of the city on a day drawn at random, every unit, exact (planning-service, no gateway) / one SQL"
                        + " scan and join of the same entries with their posts and persons; median of %d questions each"
                                .formatted(QUESTIONS));
        var gaps = new Figure(
                "G6.gaps", "net coverage of the city with every certificate, first page / the same SQL; one question");
        var projection = new Figure("G6.projection", "seconds of one projection of the city to December 2030");
        var memory = new Figure("G6.memory", "peak resident memory of planning-service, MB");
        var warming = new SplittableRandom(options.seed());
        for (int i = 0; i < WARM_UP; i++) {
            asked(day(warming));
        }
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var random = new SplittableRandom(options.seed() + round);
            var base = new ArrayList<Double>();
            var service = new ArrayList<Double>();
            try (var database = bed.connectPlanning()) {
                for (int i = 0; i < QUESTIONS; i++) {
                    var day = day(random);
                    var sql = read(database, day);
                    var told = asked(day);
                    mustAgree(day, sql, told);
                    base.add(sql.millis());
                    service.add(told.millis());
                }
            }
            var reference = Figure.median(base);
            coverage.add(Figure.median(service) / reference);
            gaps.add(took("/coverage/gaps?limit=50&asOf=" + day(random)) / reference);
            projection.add(took("/coverage/projection?asOf=2026-11-26&to=2030-12") / 1_000);
            bed.progress()
                    .say("round %d: SQL %.1f ms, coverage %.1f ms, ratio %.3f"
                            .formatted(round, reference, Figure.median(service), Figure.median(service) / reference));
        }
        if (PeakMemory.canBeRead()) {
            memory.add(PeakMemory.of(bed.suite().service("planning")));
        }
        return memory.isEmpty() ? List.of(coverage, gaps, projection) : List.of(coverage, gaps, projection, memory);
    }

    private static LocalDate day(SplittableRandom random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static void mustAgree(LocalDate day, Told sql, Told service) {
        if (sql.planned() != service.planned() || sql.planned() == 0) {
            throw new UnexpectedAnswer("Coverage as of %s must count the %d entries SQL counts, but counts %d."
                    .formatted(day, sql.planned(), service.planned()));
        }
    }

    /** Milliseconds in which every row has arrived, and the entries counted. */
    private static Told read(Connection database, LocalDate day) throws SQLException {
        var began = System.nanoTime();
        var planned = 0L;
        try (var select = database.prepareStatement(REFERENCE)) {
            select.setString(1, day.minusYears(40).toString());
            select.setString(2, PlansOfTheCity.TERM);
            for (int parameter = 3; parameter <= 8; parameter++) {
                select.setObject(parameter, day);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    planned += rows.getLong(2);
                }
            }
        }
        return new Told((System.nanoTime() - began) / 1e6, planned);
    }

    /** Milliseconds until the last byte of the answer, and the entries counted. */
    private Told asked(LocalDate day) throws IOException, InterruptedException {
        var began = System.nanoTime();
        var answer = answer("/coverage?asOf=" + day);
        var took = (System.nanoTime() - began) / 1e6;
        return new Told(
                took, json.readTree(answer).path("rows").path(0).path("planned").asLong());
    }

    private double took(String path) throws IOException, InterruptedException {
        var began = System.nanoTime();
        answer(path);
        return (System.nanoTime() - began) / 1e6;
    }

    private byte[] answer(String path) throws IOException, InterruptedException {
        var uri = bed.suite()
                .service("planning")
                .base()
                .resolve("/api/planning/v1" + path + "&unit=HN&term=" + PlansOfTheCity.TERM);
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + bed.tokens().of(AUDITOR))
                .GET()
                .build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new UnexpectedAnswer("%s must answer 200, but answered %d: %s"
                    .formatted(uri, answer.statusCode(), new String(answer.body())));
        }
        return answer.body();
    }
}
