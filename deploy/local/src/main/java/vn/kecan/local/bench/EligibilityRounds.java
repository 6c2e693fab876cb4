package vn.kecan.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import vn.kecan.local.UnexpectedAnswer;
import vn.kecan.local.sample.Story;

/** ELIG: whether a thousand cadres may have one post, in one call, beside only reading the same facts by SQL. */
final class EligibilityRounds {

    private static final int CADRES = 1_000;
    private static final int QUESTIONS = 9;
    private static final int WARM_UP = 40;
    private static final String BOARD = "board.hn";

    private static final List<String> FACTS = List.of("""
            select v.* from cadre_version v where v.code = any (?)
            and v.known_from <= now() and (v.known_to is null or v.known_to > now())
            and v.valid_from <= current_date and (v.valid_to is null or v.valid_to > current_date)""", """
            select v.* from posting_version v where v.cadre = any (?)
            and v.known_from <= now() and (v.known_to is null or v.known_to > now())""");

    private final Bed bed;
    private final BenchOptions options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();

    EligibilityRounds(Bed bed, BenchOptions options) {
        this.bed = bed;
        this.options = options;
    }

    Figure run() throws IOException, SQLException, InterruptedException {
        var figure = new Figure(
                "ELIG",
                "one call of planning-service (no gateway) for %,d cadres and one post / reading their records and"
                                .formatted(CADRES)
                        + " postings by prepared SQL; median of %d questions each".formatted(QUESTIONS));
        var warming = new SplittableRandom(options.seed());
        for (int i = 0; i < WARM_UP; i++) {
            asked(draw(warming));
        }
        for (int round = 1; round <= options.roundsOr(5); round++) {
            var random = new SplittableRandom(options.seed() + round);
            var base = new ArrayList<Double>();
            var service = new ArrayList<Double>();
            try (var database = bed.connect()) {
                for (int i = 0; i < QUESTIONS; i++) {
                    var cadres = draw(random);
                    base.add(read(database, cadres));
                    service.add(asked(cadres));
                }
            }
            var ratio = Figure.median(service) / Figure.median(base);
            figure.add(ratio);
            bed.progress()
                    .say("round %d: SQL %.1f ms, eligibility %.1f ms, ratio %.3f"
                            .formatted(round, Figure.median(base), Figure.median(service), ratio));
        }
        return figure;
    }

    private List<String> draw(SplittableRandom random) {
        var codes = new TreeSet<String>();
        while (codes.size() < Math.min(CADRES, options.cadres())) {
            codes.add("HN-%06d".formatted(random.nextInt(1, options.cadres() + 1)));
        }
        return List.copyOf(codes);
    }

    /** Milliseconds in which every column of every row has arrived. */
    private static double read(Connection database, List<String> cadres) throws SQLException {
        var began = System.nanoTime();
        var read = 0L;
        for (var sql : FACTS) {
            try (var select = database.prepareStatement(sql)) {
                select.setArray(1, database.createArrayOf("text", cadres.toArray()));
                try (var rows = select.executeQuery()) {
                    var columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            read += rows.getObject(column) == null ? 0 : 1;
                        }
                    }
                }
            }
        }
        if (read == 0) {
            throw new CannotMeasure("None of the cadres drawn is on record.");
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** Milliseconds until the last byte of the answer. */
    private double asked(List<String> cadres) throws IOException, InterruptedException {
        var question = json.writeValueAsString(Map.of(
                "cadres", cadres, "post", Story.WARD + "-SEC", "term", "2030-2035", "tier", 2, "purpose", "PLAN"));
        var request = HttpRequest.newBuilder(path())
                .header("Authorization", "Bearer " + bed.tokens().of(BOARD))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question))
                .build();
        var began = System.nanoTime();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        var took = (System.nanoTime() - began) / 1e6;
        var told = json.readTree(answer.body());
        if (answer.statusCode() != 200 || told.path("items").size() != cadres.size()) {
            throw new UnexpectedAnswer("Eligibility of %d cadres must be 200 with as many answers, but is %d with %d."
                    .formatted(
                            cadres.size(),
                            answer.statusCode(),
                            told.path("items").size()));
        }
        return took;
    }

    private URI path() {
        return bed.suite().service("planning").base().resolve("/api/planning/v1/eligibility/candidates");
    }
}
