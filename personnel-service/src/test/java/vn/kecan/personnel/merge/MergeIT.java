package vn.kecan.personnel.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;
import static vn.kecan.personnel.merge.Twice.made;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.dossier.Examples;

@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class MergeIT {

    private Twice it;

    @BeforeEach
    void somebodyIsRecordedTwice() {
        it = new Twice();
    }

    @Test
    void everything_goes_on_under_the_code_that_stays_in_one_entry() throws Exception {
        var facts = aWholeFile(it.one);
        var said = new HashMap<String, Map<String, Object>>();
        facts.forEach((path, id) -> said.put(path, said(it.one, path, id)));
        var entries = Api.count("from ledger_entry");

        var merged = made(it.merge(it.one, it.two));

        assertThat(Api.count("from ledger_entry")).isEqualTo(entries + 1);
        assertThat(Api.count("from ledger_entry where action = 'cadre.merge' and subject = '" + it.one + "'"))
                .isEqualTo(1);
        merged.then()
                .body("code", is(it.one))
                .body("into", is(it.two))
                .body("carried.becomes", everyItem(is("CARRIED")));
        facts.forEach((path, id) -> assertThat(said(it.two, path, id))
                .as(path)
                .containsEntry("cadre", it.two)
                .containsAllEntriesOf(without(said.get(path), "cadre", "knownAt")));
        assertThat(Api.count("from posting_version where known_to is null and cadre = '" + it.one + "'"))
                .isZero();
        assertThat(Api.count("from dossier_version where known_to is null and cadre = '" + it.one + "'"))
                .isZero();
        assertThat(Api.count("from evaluation_version where known_to is null and cadre = '" + it.one + "'"))
                .isZero();
    }

    @Test
    void the_answer_lists_what_is_open_and_nothing_of_what_is_restricted() {
        var facts = aWholeFile(it.one);
        var merged = made(it.merge(it.one, it.two)).asString();
        for (var kind : FactKinds.ALL) {
            var id = facts.get(kind.segment());
            if (kind.group() == null) {
                assertThat(merged).as(kind.thing()).contains(id);
            } else {
                assertThat(merged).as(kind.thing()).doesNotContain(id).doesNotContain('"' + kind.thing() + '"');
            }
        }
    }

    @Test
    void the_duplicate_then_names_who_goes_on_and_his_past_stays_byte_for_byte() {
        var facts = aWholeFile(it.one);
        var knownAt = it.knownNow();
        var before = new HashMap<String, String>();
        var paths =
                new ArrayList<>(List.of(it.one, it.one + "/history", it.one + "/postings", it.one + "/evaluations"));
        facts.forEach((path, id) -> paths.add(it.one + "/" + path + "/" + id));
        paths.forEach(
                path -> before.put(path, it.read(path + "?knownAt=" + knownAt).asString()));

        made(it.merge(it.one, it.two));

        before.forEach((path, bytes) -> assertThat(
                        it.read(path + "?knownAt=" + knownAt).asString())
                .as(path)
                .isEqualTo(bytes));
        for (var path : List.of(it.one, it.one + "/postings", it.one + "/degrees", it.one + "/relatives")) {
            it.read(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", is("urn:problem:cadre-merged"))
                    .body("detail", containsString(it.two))
                    .header("Link", containsString("/cadres/" + it.two + ">"));
        }
        it.read(it.one + "/history").then().statusCode(200).body("items[0].ended.why", is("Một người hai hồ sơ"));
        it.read(it.one + "/degrees/" + facts.get("degrees") + "/history").then().statusCode(200);
        it.read(it.two + "/degrees/" + facts.get("degrees") + "/history")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].why", is("Một người hai hồ sơ"));
    }

    @Test
    void what_is_the_same_on_both_sides_is_kept_once() throws Exception {
        var degree =
                "{\"level\":\"MASTER\",\"field\":\"Luật\",\"institution\":\"ĐHQG\",\"mode\":\"FULL_TIME\",\"declared\":true}";
        var father = "{\"relation\":\"FATHER\",\"name\":\"Nguyễn Văn An\",\"birthYear\":1950,\"declared\":true}";
        for (var code : List.of(it.one, it.two)) {
            it.posted(code, it.here, "2020-01-01", null);
            it.evaluated(code, "2023", "GOOD");
            it.has(code, "degrees", degree);
            it.has(code, "relatives", father);
        }
        made(it.merge(it.one, it.two))
                .then()
                .body("carried.kind", containsInAnyOrder("posting", "evaluation", "degree"))
                .body("carried.becomes", everyItem(is("KEPT_ONCE")));
        for (var path : List.of("postings", "evaluations", "degrees", "relatives")) {
            it.read(it.two + "/" + path).then().statusCode(200).body("items", hasSize(1));
        }
        assertThat(Api.count("from dossier_version where known_to is null and cadre = '" + it.one + "'"))
                .isZero();
    }

    @Test
    void the_relatives_of_others_speak_of_the_code_that_stays() throws Exception {
        var kin = it.related(it.third, "SIBLING", it.one);
        var knownAt = it.knownNow();
        made(it.merge(it.one, it.two));
        it.read(it.third + "/relatives/" + kin).then().statusCode(200).body("relativeCode", is(it.two));
        it.read(it.third + "/relatives/" + kin + "?knownAt=" + knownAt)
                .then()
                .statusCode(200)
                .body("relativeCode", is(it.one));
        assertThat(Api.count("from change where kind = 'relative' and code = '" + kin + "'"))
                .isEqualTo(2);
    }

    @Test
    void what_is_sealed_is_found_again_under_the_code_that_stays() {
        var number = it.has(it.one, "identity-documents", Examples.of(FactKinds.at("identity-documents")));
        it.related(it.third, "CHILD", it.one);
        made(it.merge(it.one, it.two));
        it.keeper()
                .body("{\"personalNumber\":\"001175000001\"}")
                .post(Suite.API + "/cadres/by-personal-number")
                .then()
                .statusCode(200)
                .body("items.code", contains(it.two));
        assertThat(it.read(it.two + "/identity-documents").<List<String>>path("items.id"))
                .containsExactly(number);
        it.keeper()
                .header("Idempotency-Key", "cycle " + it.root)
                .body("{\"relation\":\"CHILD\",\"name\":\"x\",\"relativeCode\":\"" + it.third + "\",\"declared\":true}")
                .post(Suite.API + "/cadres/" + it.two + "/relatives")
                .then()
                .statusCode(422)
                .body("violations.field", contains("relativeCode"));
    }

    @Test
    void somebody_elses_relative_named_twice_is_kept_once() {
        it.related(it.third, "SIBLING", it.one);
        var stays = it.related(it.third, "SIBLING", it.two);
        made(it.merge(it.one, it.two));
        it.read(it.third + "/relatives").then().body("items.id", contains(stays));
    }

    @Test
    void followers_are_told_of_every_touched_thing_and_of_who_goes_on() throws Exception {
        var posting = it.posted(it.one, it.here, "2020-01-01", null);
        var once = it.evaluated(it.one, "2023", "GOOD");
        it.evaluated(it.two, "2023", "GOOD");
        var relative = it.related(it.one, "SIBLING", it.third);
        var told = changes(null);
        made(it.merge(it.one, it.two));
        var events = changes(told.path("next"));
        events.then()
                .body(
                        "items.type",
                        contains(
                                "vn.kecan.personnel.cadre-merge.recorded.v1",
                                "vn.kecan.personnel.posting.recorded.v1",
                                "vn.kecan.personnel.evaluation.withdrawn.v1",
                                "vn.kecan.personnel.relative.recorded.v1",
                                "vn.kecan.personnel.cadre.withdrawn.v1"))
                .body("items.subject", contains(it.one, posting, once, relative, it.one))
                .body("items[0].data.versions[0].into", is(it.two))
                .body("items[1].data.versions[0].cadre", is(it.two))
                .body("items[3].data.versions[0].keySet()", hasSize(2))
                .body("items[3].data.versions[0].cadre", is(it.two));
    }

    @Test
    void a_dry_run_tells_the_same_and_changes_nothing() throws Exception {
        aWholeFile(it.one);
        var entries = Api.count("from ledger_entry");
        var changes = Api.count("from change");
        var before = it.read(it.one + "/degrees").asString();
        var rehearsed = it.merge(it.one, Twice.body(it.two, ""), "*", "dry " + it.root, "?dryRun=true");
        rehearsed.then().statusCode(200).header("X-Dry-Run", "true").body("carried", not(empty()));
        assertThat(Api.count("from ledger_entry")).isEqualTo(entries);
        assertThat(Api.count("from change")).isEqualTo(changes);
        assertThat(it.read(it.one + "/degrees").asString()).isEqualTo(before);
        assertThat(made(it.merge(it.one, it.two)).<List<Object>>path("carried")).isEqualTo(rehearsed.path("carried"));
    }

    private io.restassured.response.Response changes(String after) {
        var auditor = Api.as("auditor", it.root);
        return after == null
                ? auditor.get("/changes", "limit", "1000")
                : auditor.get("/changes", "limit", "1000", "after", after);
    }

    /** A posting, an evaluation and one fact of every kind, by their segments. */
    private Map<String, String> aWholeFile(String code) {
        var facts = new HashMap<String, String>();
        facts.put("postings", it.posted(code, it.here, "2020-01-01", "2023-01-01"));
        facts.put("evaluations", it.evaluated(code, "2022", "GOOD"));
        for (var kind : FactKinds.ALL) {
            facts.put(kind.segment(), it.has(code, kind.segment(), Examples.of(kind)));
        }
        return facts;
    }

    private Map<String, Object> said(String code, String path, String id) {
        var answer = it.read(code + "/" + path + "/" + id);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isEqualTo(200);
        return answer.path("$");
    }

    private static Map<String, Object> without(Map<String, Object> all, String... fields) {
        var some = new HashMap<>(all);
        List.of(fields).forEach(some::remove);
        return some;
    }
}
