package vn.kecan.personnel.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.kecan.personnel.reorganisation.Forest.DAY;
import static vn.kecan.personnel.reorganisation.Forest.DAY_BEFORE;
import static vn.kecan.personnel.reorganisation.Forest.must;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
class ReorganisationIT {

    private Forest it;

    @BeforeEach
    void plant() {
        it = new Forest();
    }

    @Test
    void aMergeEndsTheOldBeginsTheNewAndCarriesWhomItNamesInOneEntry() throws Exception {
        var entries = Api.count("from ledger_entry");
        var recorded = must(it.officer.post("/reorganisations", it.merge()));
        assertThat(Api.count("from ledger_entry")).isEqualTo(entries + 1);
        recorded.then()
                .body("units.code", contains(it.a, it.b, it.n))
                .body("units.becomes", contains("MERGED", "MERGED", "BEGINS"))
                .body("units[0].into", contains(it.n))
                .body("posts.becomes", contains("MERGED", "MERGED", "BEGINS"))
                .body("postings.cadre", contains(it.anh, it.binh))
                .body("postings.becomes", contains("CARRIED", "ENDED"))
                .body("postings[0].into", is(it.n + "-SEC"));

        assertThat(it.treeOn(DAY_BEFORE)).containsExactly(it.root, it.a, it.b);
        assertThat(it.treeOn(DAY)).containsExactly(it.root, it.n);
        it.officer.get("/posts/" + it.a + "-SEC", "asOf", DAY_BEFORE).then().statusCode(200);
        it.officer.get("/posts/" + it.a + "-SEC", "asOf", DAY).then().statusCode(404);
        it.officer
                .get("/cadres/" + it.anh + "/postings")
                .then()
                .body("items.post", contains(it.a + "-SEC", it.n + "-SEC"))
                .body("items.from", contains("2020-01-01", DAY))
                .body("items[0].to", is(DAY))
                .body("items[1].id", is(recorded.<String>path("postings[0].newId")))
                .body("items[1].decision.number", is("1656/NQ-UBTVQH15"));
        it.officer
                .get("/cadres/" + it.binh + "/postings")
                .then()
                .body("items", hasSize(1))
                .body("items[0].to", is(DAY));
    }

    @Test
    void whatWasKnownBeforeTheEventStaysByteForByte() {
        var paths = List.of("/units/" + it.root + "/subtree", "/units/" + it.a, "/posts/" + it.b + "-SEC");
        var before = new HashMap<String, String>();
        String knownAt = it.officer.get(paths.getFirst()).path("knownAt");
        paths.forEach(path -> before.put(
                path, it.officer.get(path, "asOf", DAY, "knownAt", knownAt).asString()));
        must(it.officer.post("/reorganisations", it.merge()));
        for (Map.Entry<String, String> one : before.entrySet()) {
            assertThat(it.officer
                            .get(one.getKey(), "asOf", DAY, "knownAt", knownAt)
                            .asString())
                    .isEqualTo(one.getValue());
        }
        it.officer
                .get("/reorganisations", "knownAt", knownAt)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aSplitDividesAmongTwoAndWhatStaysIsAmongThem() {
        it.happens(
                        "{\"kind\":\"SPLIT\",\"of\":\"UNIT\",\"from\":[\"%1$s\"],\"into\":[\"%1$s\",\"%2$s\"]}"
                                .formatted(it.a, it.n),
                        "\"begins\":{\"units\":[" + Api.unit(it.n, it.root) + "]}")
                .then()
                .statusCode(201)
                .body("units.becomes", contains("SPLIT", "BEGINS"))
                .body("units[0].into", contains(it.a, it.n))
                .body("posts.becomes", contains("STAYS"))
                .body("postings.becomes", contains("STAYS"));
        assertThat(it.treeOn(DAY)).containsExactly(it.root, it.a, it.b, it.n);
    }

    @Test
    void aSplitOfAPostNeedsToBeToldWhoGoesWhere() {
        var two = "\"begins\":{\"posts\":[" + Api.office(it.a + "-1", it.a, it.root) + ","
                + Api.office(it.a + "-2", it.a, it.root) + "]}";
        var split =
                "{\"kind\":\"SPLIT\",\"of\":\"POST\",\"from\":[\"%1$s-SEC\"],\"into\":[\"%1$s-1\",\"%1$s-2\"],\"postings\":\"CARRIED\"}"
                        .formatted(it.a);
        it.happens(split, two)
                .then()
                .statusCode(422)
                .body("violations.field", contains("postings.into"))
                .body("violations[0].message", containsString(it.a + "-1"));
        it.happens(
                        split,
                        two + ",\"postings\":[{\"id\":\"" + it.anhsPosting + "\",\"becomes\":\"CARRIED\",\"into\":\""
                                + it.a + "-2\"}]")
                .then()
                .statusCode(201)
                .body("postings.into", contains(it.a + "-2"));
    }

    @Test
    void aRenamedUnitAndPostKeepTheirCodesAndTheirPeople() {
        it.happens("""
                        {"kind":"RENAME","of":"UNIT","from":["%1$s"],"name":"Phường Mới","nameEn":"New Ward"},
                        {"kind":"RENAME","of":"POST","from":["%1$s-SEC"],"name":"Bí thư mới"}""".formatted(it.a), "")
                .then()
                .statusCode(201)
                .body("units[0].newName", is("Phường Mới"))
                .body("posts[0].newTitle", is("Bí thư mới"))
                .body("postings.becomes", contains("STAYS"));
        it.officer.get("/units/" + it.a, "asOf", DAY_BEFORE).then().body("name", is("Đơn vị " + it.a));
        it.officer
                .get("/units/" + it.a, "asOf", DAY)
                .then()
                .body("name", is("Phường Mới"))
                .body("nameEn", is("New Ward"));
        it.officer.get("/posts/" + it.a + "-SEC", "asOf", DAY).then().body("title", is("Bí thư mới"));
        it.officer.get("/cadres/" + it.anh + "/postings").then().body("items", hasSize(1));
    }

    @Test
    void aMovedUnitHangsElsewhereFromTheDayAndAMovedPostGoesOnUnderANewCode() {
        it.happens("""
                        {"kind":"MOVE","of":"UNIT","from":["%1$s"],"parent":"%2$s"},
                        {"kind":"MOVE","of":"POST","from":["%1$s-SEC"],"into":["%2$s-2"],"postings":"CARRIED"}""".formatted(it.a, it.b), "\"begins\":{\"posts\":[" + Api.office(it.b + "-2", it.b, it.root) + "]}")
                .then()
                .statusCode(201)
                .body("units[0].newParent", is(it.b))
                .body("postings[0].into", is(it.b + "-2"));
        it.officer.get("/units/" + it.a, "asOf", DAY_BEFORE).then().body("parent", is(it.root));
        it.officer.get("/units/" + it.a, "asOf", DAY).then().body("parent", is(it.b));
        it.officer.get("/cadres/" + it.anh + "/postings").then().body("items.post[1]", is(it.b + "-2"));
    }

    @Test
    void anEndWithoutSuccessorIsSaidOutLoud() {
        it.happens("""
                        {"kind":"END","of":"UNIT","from":["%1$s"]},{"kind":"END","of":"POST","from":["%1$s-SEC"]}""".formatted(it.a), "")
                .then()
                .statusCode(201)
                .body("units[0].becomes", is("ENDED"))
                .body("units[0].into", empty())
                .body("postings.becomes", contains("ENDED"));
        assertThat(it.treeOn(DAY)).containsExactly(it.root, it.b);
    }

    @Test
    void aDryRunListsWhatTheRealRunWillDoAndChangesNothing() throws Exception {
        var before = Forest.everything();
        var dry = it.officer.post("/reorganisations?dryRun=true", it.merge());
        dry.then().statusCode(200).header("X-Dry-Run", "true");
        assertThat(Forest.everything()).isEqualTo(before);

        var body = it.merge().replaceFirst("}$", ",\"seenAt\":\"" + dry.path("knownAt") + "\"}");
        var real = must(it.officer.post("/reorganisations", body));
        for (var list : List.of("units", "posts", "postings", "steps")) {
            assertThat(real.<List<?>>path(list)).isEqualTo(dry.<List<?>>path(list));
        }
        assertThat(Forest.everything()).isNotEqualTo(before);
    }

    @Test
    void theFeedTellsTheSuccessorMapAfterAllItChanged() {
        var id = must(it.officer.post("/reorganisations", it.merge())).<String>path("id");
        var feed = Api.as("system", it.root).get("/changes", "limit", 1000);
        List<String> kinds = feed.path("items.data.kind");
        assertThat(kinds)
                .endsWith(
                        "unit",
                        "unit",
                        "unit",
                        "post",
                        "post",
                        "post",
                        "posting",
                        "posting",
                        "posting",
                        "reorganisation");
        var event = "items[" + (kinds.size() - 1) + "]";
        feed.then()
                .body(event + ".type", is("vn.kecan.personnel.reorganisation.recorded.v1"))
                .body(event + ".subject", is(id))
                .body(event + ".data.versions[0].effectiveFrom", is(DAY))
                .body(event + ".data.versions[0].posts.code", contains(it.a + "-SEC", it.b + "-SEC", it.n + "-SEC"))
                .body(event + ".data.versions[0].posts[1].into", contains(it.n + "-SEC"))
                .body(event + ".data.versions[0].units[0].into", contains(it.n));
    }
}
