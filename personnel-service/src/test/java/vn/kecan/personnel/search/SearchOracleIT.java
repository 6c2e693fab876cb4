package vn.kecan.personnel.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.search.Question.Parameter;

/** A thousand questions drawn by a seed, each read to its last page and compared with a naive scan. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class SearchOracleIT {

    private static final int SEED = 20_261_125;
    private static final int PEOPLE = 3_000;
    private static final int QUESTIONS = 1_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void everyAnswerIsThatOfANaiveScan() throws Exception {
        var random = new Random(SEED);
        var city = new Population(random, PEOPLE);
        city.load();
        var officer = Api.officer(city.root);
        var before = Map.copyOf(city.people);
        var knownBefore = officer.get("/cadres", "limit", 1).<String>path("knownAt");
        rename(random, city, officer);
        var today = LocalDate.parse(officer.get("/cadres", "limit", 1).path("asOf"));
        var all = TestTokens.token("officer.x", city.root, null, "records-officer");
        var ward = city.root + "-W1";
        var board = TestTokens.token("board.x", ward, null, "org-board");
        int nonEmpty = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var question = new Question(random, city, today);
            var early = random.nextInt(4) == 0;
            var small = random.nextInt(6) == 0;
            Collection<Person> known = (early ? before : city.people).values();
            var reached =
                    small ? known.stream().filter(reaches(city, ward, today)).toList() : known;
            var expected = question.answer(reached);
            var times = new ArrayList<>(List.of(new Parameter("asOf", question.asOf.toString())));
            if (early) {
                times.add(new Parameter("knownAt", knownBefore));
            }
            var token = small ? board : all;
            var limit = Math.clamp(expected.size() / (1 + random.nextInt(4)) + random.nextInt(2), 1, 1000);
            assertThat(codes(token, question, times, limit))
                    .as("question %d: %s, limit %d, early %s, ward %s", i, question, limit, early, small)
                    .isEqualTo(expected.stream().map(Person::code).toList());
            if (i % 5 == 0) {
                compareCounts(get(token, "/cadres/facets", question.filters, times), question, expected);
            }
            nonEmpty += expected.isEmpty() ? 0 : 1;
        }
        assertThat(nonEmpty).as("questions with an answer").isGreaterThan(QUESTIONS / 2);
    }

    private static void rename(Random random, Population city, Api officer) {
        var codes = new ArrayList<>(city.people.keySet());
        for (int i = 0; i < 30; i++) {
            var it = city.people.get(codes.get(random.nextInt(codes.size()))).named(city.name());
            var read = officer.get("/cadres/" + it.code());
            var body = read.asString().replaceFirst("\"fullName\":\"[^\"]*\"", "\"fullName\":\"" + it.name() + "\"");
            officer.put("/cadres/" + it.code(), read.header("ETag"), body)
                    .then()
                    .statusCode(200);
            city.people.put(it.code(), it);
        }
    }

    /** Posted below the ward today; or last posted there and nowhere today; or never posted at all. */
    private static Predicate<Person> reaches(Population city, String ward, LocalDate today) {
        return who -> {
            var now = who.held().stream().filter(it -> it.on(today)).toList();
            var last = who.held().stream().reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
            return now.isEmpty()
                    ? last.map(it -> city.below(it.unit(), ward)).orElse(true)
                    : now.stream().anyMatch(it -> city.below(it.unit(), ward));
        };
    }

    private List<String> codes(String token, Question question, List<Parameter> times, int limit) throws Exception {
        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var more = new ArrayList<>(times);
            more.add(new Parameter("limit", "" + limit));
            if (question.sort != null) {
                more.add(new Parameter("sort", question.sort));
            }
            if (cursor != null) {
                more.add(new Parameter("cursor", cursor));
            }
            var page = get(token, "/cadres", question.filters, more);
            page.get("items").forEach(it -> codes.add(it.get("code").asText()));
            cursor = page.hasNonNull("next") ? page.get("next").asText() : null;
        } while (cursor != null);
        return codes;
    }

    private static void compareCounts(JsonNode facets, Question question, List<Person> expected) {
        assertThat(facets.get("total").asInt()).as("total of %s", question).isEqualTo(expected.size());
        assertThat(facets.get("asWritten").asLong())
                .as("as written of %s", question)
                .isEqualTo(expected.stream().filter(question::asWritten).count());
        compare(facets, "sex", question, expected, Person::sex);
        compare(facets, "education", question, expected, Person::education);
        compare(facets, "politicalTheory", question, expected, Person::theory);
        compare(facets, "ethnicGroup", question, expected, it -> switch (it.ethnicity()) {
            case 1 -> "KINH";
            case 55 -> "FOREIGN";
            case 56 -> "UNKNOWN";
            default -> "MINORITY";
        });
        var on = LocalDate.parse(facets.get("ageOn").asText());
        compare(facets, "ageBand", question, expected, it -> {
            var age = java.time.Period.between(it.born(), on).getYears();
            return age <= 30 ? "0-30" : age <= 40 ? "31-40" : age <= 50 ? "41-50" : age <= 60 ? "51-60" : "61-";
        });
        var kinds = expected.stream()
                .flatMap(who -> who.held().stream()
                        .filter(it -> it.on(question.asOf))
                        .map(Person.Held::kind)
                        .distinct())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        assertThat(counts(facets.get("postKind")))
                .as("post kinds of %s", question)
                .isEqualTo(kinds);
    }

    private static void compare(
            JsonNode facets,
            String facet,
            Question question,
            List<Person> expected,
            Function<Person, @Nullable String> value) {
        var counts = expected.stream()
                .collect(Collectors.groupingBy(
                        it -> String.valueOf(value.apply(it)), TreeMap::new, Collectors.counting()));
        assertThat(counts(facets.get(facet))).as("%s of %s", facet, question).isEqualTo(counts);
    }

    private static Map<String, Long> counts(JsonNode facet) {
        var counts = new TreeMap<String, Long>();
        facet.forEach(it -> counts.put(
                it.hasNonNull("value") ? it.get("value").asText() : "null",
                it.get("count").asLong()));
        return counts;
    }

    private JsonNode get(String token, String path, List<Parameter> filters, List<Parameter> more) throws Exception {
        var query = new ArrayList<>(filters);
        query.addAll(more);
        var uri = URI.create("http://127.0.0.1:" + RestAssured.port + "/api/personnel/v1" + path + "?"
                + query.stream()
                        .map(it -> it.name() + "=" + URLEncoder.encode(it.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
        var answer = http.send(
                HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as("%s: %s", uri, answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
