package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.kecan.planning.slate.SlateLifeIT.RETURN;
import static vn.kecan.planning.slate.SlateLifeIT.add;
import static vn.kecan.planning.slate.SlateLifeIT.open;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;

/** What is stated of a candidate: judged, kept with the version, and told as a difference. */
@QuarkusTest
class StatementIT extends PlanningTest {

    private static final String BY = "\"statedBy\":\"Ủy ban Kiểm tra Thành ủy\"";
    private static final String DOCUMENT =
            "\"document\":{\"number\":\"15-CV/UBKTTU\",\"date\":\"2026-11-20\",\"issuer\":\"UBKTTU\"}";
    private static final String RO_17 = "candidates[0].verdicts.find { it.rule == 'RO-17' }";

    @Test
    void what_is_stated_is_judged_and_kept_with_the_version_and_in_the_ledger() throws Exception {
        var id = open(As.WARD, 1, 0);
        add(As.WARD, id, "HN-000001");
        As.WARD.get("/slates/" + id + "/verdicts").then().body(RO_17 + ".outcome", equalTo("UNKNOWN"));
        takeOff(id, "HN-000001");
        state(id, "HN-000001", false);
        As.WARD
                .get("/slates/" + id + "/candidates/HN-000001")
                .then()
                .body("stated.investigated", equalTo(false))
                .body("stated.statedBy", equalTo("Ủy ban Kiểm tra Thành ủy"))
                .body("stated.document.number", equalTo("15-CV/UBKTTU"));
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        As.AUDITOR
                .get("/slates/" + id + "/versions/1")
                .then()
                .statusCode(200)
                .body("candidates[0].stated.investigated", equalTo(false))
                .body("verdicts." + RO_17 + ".outcome", equalTo("ALLOWED"))
                .body("verdicts." + RO_17 + ".facts.statedInvestigated", equalTo(false))
                .body("verdicts." + RO_17 + ".facts.statedBy", equalTo("Ủy ban Kiểm tra Thành ủy"))
                .body("verdicts." + RO_17 + ".facts.statedDocument", equalTo("15-CV/UBKTTU"));
        assertThat(number("select count(*) from slate_version where slate = '" + id
                        + "' and frozen like '%15-CV/UBKTTU%'"))
                .isEqualTo(1);
        assertThat(number("select count(*) from ledger_entry where subject = '" + id
                        + "' and action = 'slate.candidate.add' and after_hash is not null"))
                .isEqualTo(2);
    }

    @Test
    void who_is_stated_to_be_investigated_cannot_be_submitted() {
        var id = open(As.WARD, 1, 0);
        state(id, "HN-000001", true);
        As.WARD
                .post("/slates/" + id + "/submission", "{}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:rule:RO-17"))
                .body("violations.field", hasItem("candidates.HN-000001"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"statedBy\":\"A\",DOCUMENT}|stated.investigated",
                "{\"investigated\":false,DOCUMENT}|stated.statedBy",
                "{\"investigated\":false,\"statedBy\":\" \",DOCUMENT}|stated.statedBy",
                "{\"investigated\":false,\"statedBy\":\"A\"}|stated.document",
                "{\"investigated\":false,\"statedBy\":\"A\",\"document\":{\"number\":\"1\",\"date\":\"2026-11-20\"}}|stated.document.issuer"
            })
    void a_statement_says_what_by_whom_and_in_which_document(String stated, String field) throws Exception {
        var id = open(As.WARD, 1, 0);
        var before = entries();
        As.WARD
                .post(
                        "/slates/" + id + "/candidates",
                        "{\"cadre\":\"HN-000001\",\"stated\":" + stated.replace("DOCUMENT", DOCUMENT) + "}")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(field));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void what_changed_between_versions_and_up_to_now_is_told_in_data_and_in_words() {
        var id = open(As.WARD, 1, 1);
        add(As.WARD, id, "HN-000001");
        add(As.WARD, id, "HN-000002");
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        As.APPROVER.post("/slates/" + id + "/approvals", RETURN).then().statusCode(201);
        takeOff(id, "HN-000001");
        takeOff(id, "HN-000002");
        state(id, "HN-000001", false);
        add(As.WARD, id, "HN-000003");

        As.WARD
                .get("/slates/" + id + "/versions/1/difference")
                .then()
                .statusCode(200)
                .body("from", equalTo(1))
                .body("to", nullValue())
                .body("candidates.cadre", contains("HN-000001", "HN-000002", "HN-000003"))
                .body("candidates.change", contains("CHANGED", "REMOVED", "ADDED"))
                .body("fields", equalTo(java.util.List.of()))
                .body("verdicts.find { it.rule == 'RO-17' }.cadre", equalTo("HN-000001"))
                .body("verdicts.find { it.rule == 'RO-17' }.before.outcome", equalTo("UNKNOWN"))
                .body("verdicts.find { it.rule == 'RO-17' }.after.outcome", equalTo("ALLOWED"))
                .body("said", hasItems("HN-000002 was removed.", "HN-000003 was added."))
                .body("said", hasItem("RO-17 on HN-000001: unknown -> allowed."));

        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        var vietnamese = As.AUDITOR
                .asks()
                .header("Accept-Language", "vi")
                .get("/api/planning/v1/slates/" + id + "/versions/1/difference?to=2");
        vietnamese
                .then()
                .statusCode(200)
                .body("to", equalTo(2))
                .body("said", hasItems("Bớt HN-000002.", "Thêm HN-000003."))
                .body("said", hasItem("RO-17 đối với HN-000001: chưa rõ → đạt."));
        As.AUDITOR
                .get("/slates/" + id + "/versions/2/difference?to=1")
                .then()
                .body("candidates.change", contains("CHANGED", "REMOVED", "ADDED"))
                .body("candidates.cadre", contains("HN-000001", "HN-000003", "HN-000002"));
        As.AUDITOR.get("/slates/" + id + "/versions/2/difference").then().body("said", contains("Nothing differs."));
    }

    @Test
    void a_difference_is_there_for_whom_the_slate_is_there() {
        var id = SlateLifeIT.submitted(As.WARD);
        var path = "/slates/" + id + "/versions/1/difference";
        for (var reader : new As[] {As.WARD, As.APPROVER, As.AUDITOR}) {
            reader.get(path).then().statusCode(200);
        }
        for (var stranger : new As[] {As.candidate("HN-000001"), As.OTHER_WARD, As.FOREIGNER}) {
            stranger.get(path).then().statusCode(404).body("detail", not(containsString("HN-000001")));
        }
        As.OFFICER.get(path).then().statusCode(403);
        As.AUDITOR.get(path + "?to=7").then().statusCode(404);
        As.AUDITOR.get("/slates/" + id + "/versions/7/difference").then().statusCode(404);
        As.AUDITOR.get(path + "?to=seven").then().statusCode(400);
        As.AUDITOR.get(path + "?version=1").then().statusCode(400);
    }

    private static void state(String slate, String cadre, boolean investigated) {
        As.WARD
                .post(
                        "/slates/" + slate + "/candidates",
                        "{\"cadre\":\"%s\",\"stated\":{\"investigated\":%s,%s,%s}}"
                                .formatted(cadre, investigated, BY, DOCUMENT))
                .then()
                .statusCode(201);
    }

    private static void takeOff(String slate, String cadre) {
        var path = "/slates/" + slate + "/candidates/" + cadre;
        As.WARD.delete(path, As.WARD.get(path).header("ETag")).then().statusCode(204);
    }
}
