package vn.kecan.personnel.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.kecan.personnel.reorganisation.Forest.must;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class BadReorganisationIT {

    private Forest it;

    @BeforeEach
    void plant() {
        it = new Forest();
    }

    /** Refused with these values named, and nothing written. */
    private void refused(String steps, String more, String... values) throws Exception {
        var before = Forest.everything();
        var answer = it.happens(steps, more);
        answer.then().statusCode(422).body("type", is("urn:problem:unprocessable"));
        List<Object> named = answer.path("violations.value");
        assertThat(named.stream().map(String::valueOf).toList())
                .as(answer.asString())
                .contains(values);
        assertThat(Forest.everything()).isEqualTo(before);
    }

    private static String unit(String kind, List<String> from, List<String> into) {
        return step(kind, "UNIT", from, into);
    }

    private static String step(String kind, String of, List<String> from, List<String> into) {
        return "{\"kind\":\"%s\",\"of\":\"%s\",\"from\":[\"%s\"]%s}"
                .formatted(
                        kind,
                        of,
                        String.join("\",\"", from),
                        into.isEmpty() ? "" : ",\"into\":[\"" + String.join("\",\"", into) + "\"]");
    }

    @Test
    void whatDoesNotExistOrBeginsTooLateOrIsOfOthersIsNamed() throws Exception {
        var other = new Forest();
        must(it.officer.post("/units", Api.unit(it.n, it.root).replace("}", ",\"validFrom\":\"2025-07-02\"}")));
        refused(unit("MERGE", List.of("NOBODY"), List.of(it.b)), "", "NOBODY");
        refused(unit("MERGE", List.of(it.a), List.of("NOWHERE")), "", "NOWHERE");
        refused(unit("MERGE", List.of(it.a), List.of(it.n)), "", it.n);
        refused(unit("MERGE", List.of(it.n), List.of(it.a)), "", it.n);
        refused(unit("MERGE", List.of(other.a), List.of(it.b)), "", other.a);
        refused(step("MERGE", "POST", List.of("NOPOST"), List.of(it.b + "-SEC")), "", "NOPOST");
        refused(unit("END", List.of(it.root), List.of()), "", it.root);
    }

    @Test
    void aUnitThatEndedBeforeCannotEndAgain() throws Exception {
        var etag = it.officer.get("/units/" + it.a).header("ETag");
        it.officer
                .put("/units/" + it.a, etag, Api.unit(it.a, it.root).replace("}", ",\"validTo\":\"2025-01-01\"}"))
                .then()
                .statusCode(200);
        refused(unit("MERGE", List.of(it.a), List.of(it.b)), "", it.a);
    }

    @Test
    void childrenAndPostsLeftBehindAreEachNamed() throws Exception {
        must(it.officer.post("/units", Api.unit(it.a + ".1", it.a)));
        must(it.officer.post("/units", Api.unit(it.a + ".2", it.a)));
        refused(unit("END", List.of(it.a), List.of()), "", it.a + ".1", it.a + ".2", it.a + "-SEC");
    }

    @Test
    void nothingMergesIntoItselfOrGoesRoundInACircle() throws Exception {
        refused(unit("MERGE", List.of(it.a, it.b), List.of(it.b)), "", it.b);
        refused(
                unit("MERGE", List.of(it.a), List.of(it.b)) + "," + unit("MERGE", List.of(it.b), List.of(it.a)),
                "",
                it.a,
                it.b);
        it.happens(unit("MERGE", List.of(it.a), List.of(it.b)) + "," + unit("MERGE", List.of(it.b), List.of(it.a)), "")
                .then()
                .body("violations.message", everyItem(containsString("cycle")));
        refused(
                "{\"kind\":\"MOVE\",\"of\":\"UNIT\",\"from\":[\"%s\"],\"parent\":\"%s\"},".formatted(it.a, it.b)
                        + "{\"kind\":\"MOVE\",\"of\":\"UNIT\",\"from\":[\"%s\"],\"parent\":\"%s\"}"
                                .formatted(it.b, it.a),
                "",
                it.a,
                it.b);
    }

    @Test
    void contradictionsAndWrongShapesAreNamed() throws Exception {
        refused(
                unit("END", List.of(it.a), List.of())
                        + ",{\"kind\":\"RENAME\",\"of\":\"UNIT\",\"from\":[\"%s\"],\"name\":\"Mới\"}".formatted(it.a),
                "",
                it.a);
        refused(unit("SPLIT", List.of(it.a), List.of(it.b)), "", "1");
        refused(unit("RENAME", List.of(it.a), List.of()), "", "null");
        refused(
                unit("MERGE", List.of(it.a), List.of(it.n)),
                "\"begins\":{\"units\":[" + Api.unit(it.b, it.root) + "]}",
                it.b,
                it.n);
        it.officer
                .post("/reorganisations", Forest.event(unit("GROW", List.of(it.a), List.of()), ""))
                .then()
                .statusCode(400);
        it.officer.post("/reorganisations", Forest.event("", "")).then().statusCode(400);
    }

    @Test
    void aPostingThatBeginsWhenItsPostHasEndedIsInTheWay() throws Exception {
        must(it.officer.post("/cadres/" + it.binh + "/postings", Api.posting(it.a + "-SEC", "2025-08-01", null)));
        refused(
                unit("END", List.of(it.a), List.of()) + "," + step("END", "POST", List.of(it.a + "-SEC"), List.of()),
                "",
                it.officer.get("/cadres/" + it.binh + "/postings").<String>path("items[1].id"));
    }

    @Test
    void nobodyIsCarriedIntoAPostHeHoldsAlready() throws Exception {
        it.posting(it.anh, it.b + "-SEC");
        refused(
                unit("MERGE", List.of(it.a), List.of(it.b)) + ","
                        + step("MERGE", "POST", List.of(it.a + "-SEC"), List.of(it.b + "-SEC"))
                                .replace("}", ",\"postings\":\"CARRIED\"}"),
                "",
                it.b + "-SEC");
    }

    @Test
    void aWardMayNotReorganiseItselfNorOthers() throws Exception {
        var before = Forest.everything();
        var ward = Api.officer(it.a);
        ward.post("/reorganisations", it.merge()).then().statusCode(403).body("type", is("urn:problem:own-unit"));
        ward.post("/reorganisations", Forest.event(unit("END", List.of(it.b), List.of()), ""))
                .then()
                .statusCode(422)
                .body("violations[0].value", is(it.b));
        Api.as("org-board", it.root).post("/reorganisations", it.merge()).then().statusCode(403);
        assertThat(Forest.everything()).isEqualTo(before);
    }

    @Test
    void ofTwoAtOnceOneIsToldThatTheOtherWasFirst() throws Exception {
        var merge = it.merge();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 2; i++) {
                calls.add(() -> it.officer.post("/reorganisations", merge).statusCode());
            }
            var statuses = new ArrayList<Integer>();
            for (var done : both.invokeAll(calls)) {
                statuses.add(done.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        }
        it.officer
                .post("/reorganisations", merge)
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:already-reorganised"))
                .body("violations.value", hasItems(it.a, it.b));
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnOldDryRunIsRefused() {
        String seenAt =
                it.officer.post("/reorganisations?dryRun=true", it.merge()).path("knownAt");
        it.posting(it.anh, it.b + "-SEC");
        it.officer
                .post("/reorganisations", it.merge().replaceFirst("}$", ",\"seenAt\":\"" + seenAt + "\"}"))
                .then()
                .statusCode(409)
                .body("type", is("urn:problem:changed-since"));
        var key = Forest.key();
        var first = must(it.officer.post("/reorganisations", it.merge(), key));
        assertThat(it.officer.post("/reorganisations", it.merge(), key).asString())
                .isEqualTo(first.asString());
    }

    @Test
    void theListIsFilteredAndItsCursorIsASnapshot() {
        var id = must(it.officer.post("/reorganisations", it.merge())).<String>path("id");
        var rename = "{\"kind\":\"RENAME\",\"of\":\"UNIT\",\"from\":[\"%s\"],\"name\":\"Mới\"}";
        var second = Forest.event(rename.formatted(it.n), "").replace(Forest.DAY, "2026-01-01");
        must(it.officer.post("/reorganisations", second));
        it.officer.get("/reorganisations").then().body("items", hasSize(2));
        it.officer.get("/reorganisations", "unit", it.a).then().body("items.id", contains(id));
        it.officer.get("/reorganisations", "from", "2025-07-02").then().body("items", hasSize(1));
        it.officer.get("/reorganisations", "to", "2025-07-02").then().body("items.id", contains(id));
        Api.as("auditor", it.b).get("/reorganisations").then().body("items.id", contains(id));
        Api.as("auditor", it.b)
                .get("/reorganisations/" + id)
                .then()
                .statusCode(200)
                .body("postings.cadre", contains(it.binh));
        Api.as("auditor", new Forest().root)
                .get("/reorganisations/" + id)
                .then()
                .statusCode(404);

        var first = it.officer.get("/reorganisations", "limit", 1);
        must(it.officer.post("/reorganisations", second.replace("2026-01-01", "2026-02-01")));
        var rest = it.officer.get("/reorganisations", "limit", 1, "cursor", first.path("next"));
        rest.then().body("items", hasSize(1)).body("next", nullValue());
    }
}
