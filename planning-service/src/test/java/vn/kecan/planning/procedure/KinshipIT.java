package vn.kecan.planning.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.kecan.planning.testing.Walk.approve;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Families;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;

/** Nobody acts on a slate on which a relative stands, and nobody while it is not known whether one does. */
@QuarkusTest
class KinshipIT extends PlanningTest {

    private static final String COUSIN = "HN-000003";
    private static final As RELATIVE = new As("relative.hn", "HN", COUSIN, "approver");
    private static final As BOARD_RELATIVE = new As("relative.board", "00004", COUSIN, "org-board");

    @Test
    void a_relative_neither_approves_nor_returns_and_learns_nothing_but_that_he_is_one() throws Exception {
        var id = balloted();
        Families.related(COUSIN + " HN-000001");
        var before = entries();
        for (var answer : List.of(approve(RELATIVE, id), Walk.giveBack(RELATIVE, id))) {
            mustBeRelated(answer);
            answer.then()
                    .body("detail", not(containsString("HN-000001")))
                    .body("detail", not(containsString("SIBLING")));
        }
        assertThat(entries()).isEqualTo(before);
        Slate.mustBe(id, "BALLOTED");
    }

    @Test
    void it_is_asked_at_each_decision_anew_and_of_nobody_but_who_decides() {
        var id = balloted();
        Families.forget();
        Families.related(COUSIN + " HN-000001");
        mustBeRelated(approve(RELATIVE, id));
        Families.related();
        approve(RELATIVE, id).then().statusCode(201).body("family", equalTo("ASKED"));
        var question = "separation-of-duties slate %s [\"%s\"] [\"HN-000001\"]".formatted(id, COUSIN);
        assertThat(Families.asked()).containsExactly(question, question);
    }

    /** Who has no cadre code cannot be asked about; that is kept with what he decides. */
    @Test
    void whose_account_names_no_cadre_decides_and_it_is_kept_that_he_was_not_asked_about() throws Exception {
        var id = balloted();
        Families.forget();
        Families.fail(Families.Trouble.CUT);
        approve(As.APPROVER, id).then().statusCode(201).body("family", equalTo("NO_CADRE_CODE"));
        assertThat(Families.asked()).isEmpty();
        assertThat(number("select count(*) from slate_act where slate = '" + id
                        + "' and act = 'SIGN' and family = 'NO_CADRE_CODE'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void nobody_decides_while_personnel_does_not_answer(Families.Trouble trouble) throws Exception {
        var id = balloted();
        Families.fail(trouble);
        var before = entries();
        approve(RELATIVE, id)
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("10"))
                .body("type", equalTo("urn:problem:kinship-unavailable"))
                .body("detail", containsString("tell the operator"));
        assertThat(entries()).isEqualTo(before);
        Families.fail(Families.Trouble.NONE);
        approve(RELATIVE, id).then().statusCode(201);
    }

    @Test
    void an_account_with_a_code_nobody_has_does_not_decide_before_it_is_corrected() {
        var id = balloted();
        Families.unknown(COUSIN);
        approve(RELATIVE, id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:cadre-claim-unknown"))
                .body("detail", containsString("administrator"));
        Families.unknown("HN-000001");
        approve(RELATIVE, id).then().statusCode(503);
    }

    @Test
    void nobody_decides_for_a_relative_and_his_delegate_does_not_learn_why() {
        var id = balloted();
        Families.related(COUSIN + " HN-000001");
        ApprovalIT.delegate(RELATIVE, "deputy.kin", "HN", 0, 2).then().statusCode(201);
        var deputy = new As("deputy.kin", "HN", null, "approver");
        deputy.post("/slates/" + id + "/approvals", Walk.APPROVE.replace("}}", "},\"onBehalfOf\":\"relative.hn\"}"))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:not-on-behalf"))
                .body("detail", not(containsString("relative of")))
                .body("detail", not(containsString("HN-000001")));
    }

    @Test
    void no_family_is_asked_about_for_a_step_that_cannot_be_taken() {
        var id = Slate.open(1, 0, "IN_HOUSE");
        As.WARD
                .post("/slates/" + id + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .then()
                .statusCode(201);
        approve(RELATIVE, id).then().statusCode(409).body("type", equalTo("urn:problem:wrong-state"));
        assertThat(Families.asked()).isEmpty();
    }

    @Test
    void a_relative_brings_in_no_opinion_and_records_no_conference() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.ask(As.WARD, id, "Ủy ban Kiểm tra").then().statusCode(201);
        Families.related(COUSIN + " HN-000001");
        mustBeRelated(Walk.opinion(BOARD_RELATIVE, id, "Ủy ban Kiểm tra"));
        var n = Walk.opinion(As.BOARD, id, "Ủy ban Kiểm tra")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        Walk.answer(As.WARD, id, n).then().statusCode(201);
        As.WARD.post("/slates/" + id + "/consultation/closing", "{}").then().statusCode(201);
        var held = Walk.conference(1, java.util.Map.of());
        mustBeRelated(Walk.ballot(BOARD_RELATIVE, id, held.replace(Walk.CHAIR, COUSIN)));
        mustBeRelated(Walk.ballot(BOARD_RELATIVE, id, held));
        Walk.ballot(As.WARD, id, held).then().statusCode(201);
    }

    @Test
    void who_recused_himself_brings_in_no_opinion_either() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.ask(As.WARD, id, "Ủy ban Kiểm tra").then().statusCode(201);
        As.BOARD
                .post(
                        "/slates/" + id + "/recusals",
                        "{\"candidate\":\"HN-000001\",\"relation\":\"IN_LAW\",\"reason\":\"x\"}")
                .then()
                .statusCode(201);
        var before = entries();
        Walk.opinion(As.BOARD, id, "Ủy ban Kiểm tra")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:recused"));
        assertThat(entries()).isEqualTo(before);
        Walk.opinion(As.LEAD, id, "Ủy ban Kiểm tra").then().statusCode(201);
    }

    @Test
    void nobody_chairs_a_conference_of_whom_the_board_said_that_he_is_a_relative() throws Exception {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.consult(As.WARD, id);
        As.WARD
                .post(
                        "/slates/" + id + "/recusals",
                        "{\"candidate\":\"HN-000001\",\"relation\":\"IN_LAW\",\"person\":\"%s\",\"reason\":\"x\"}"
                                .formatted(Walk.CHAIR))
                .then()
                .statusCode(201);
        var before = entries();
        var held = Walk.conference(1, java.util.Map.of());
        Walk.ballot(As.WARD, id, held).then().statusCode(422).body("violations[0].field", equalTo("chair"));
        assertThat(entries()).isEqualTo(before);
        Walk.ballot(As.WARD, id, held.replace(Walk.CHAIR, "HN-000002")).then().statusCode(201);
    }

    @Test
    void a_relative_answers_no_objection() {
        var id = balloted();
        Walk.toApproved(id);
        As.WARD
                .post(
                        "/slates/" + id + "/publication",
                        "{\"objectionsBy\":\"%s\",\"place\":\"Trụ sở\",\"document\":%s}"
                                .formatted(Walk.today().plusDays(5), Walk.DOCUMENT))
                .then()
                .statusCode(201);
        var n = As.BOARD
                .post(
                        "/slates/" + id + "/objections",
                        "{\"receivedOn\":\"%s\",\"objector\":\"A\",\"said\":\"B\"}".formatted(Walk.today()))
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        Families.related(COUSIN + " HN-000001");
        var answer = "{\"upheld\":true,\"said\":\"x\"}";
        mustBeRelated(RELATIVE.post("/slates/" + id + "/objections/" + n + "/answer", answer));
        Families.related();
        RELATIVE.post("/slates/" + id + "/objections/" + n + "/answer", answer)
                .then()
                .statusCode(201);
    }

    private static void mustBeRelated(Response answer) {
        answer.then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:related-to-candidate"))
                .body("detail", containsString("Recuse yourself"));
    }

    private static String balloted() {
        var id = Slate.submitted("IN_HOUSE", 1, "HN-000001");
        Walk.toBalloted(As.WARD, id, "HN-000001");
        return id;
    }
}
