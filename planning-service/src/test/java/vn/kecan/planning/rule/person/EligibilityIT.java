package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

@QuarkusTest
class EligibilityIT extends PlanningTest {

    static final String PLAN = """
            {"cadre":"HN-OLD","post":"00004-DEP","term":"2030-2035","tier":1,"purpose":"PLAN","lawAt":"2025-12-01"}""";

    private static Response ask(As who, String body) {
        return who.asks().body(body).post("/api/planning/v1/eligibility");
    }

    @Test
    void an_answer_names_rule_clause_value_margin_and_the_facts_it_rests_on() throws Exception {
        var before = entries();
        var rule = "verdicts.find { it.rule == 'PL-10' }.";
        ask(As.AUDITOR, PLAN)
                .then()
                .statusCode(200)
                .body("eligible", equalTo("NO"))
                .body("lawAt", equalTo("2025-12-01"))
                .body("asOf", notNullValue())
                .body("knownAt", notNullValue())
                .body("snapshot", notNullValue())
                .body("rulebook", notNullValue())
                .body(rule + "outcome", equalTo("BARRED"))
                .body(rule + "margin", equalTo(-60 + monthsLeftOfOld()))
                .body(rule + "unit", equalTo("months"))
                .body(rule + "because", containsString("service left"))
                .body(rule + "parameter.value", equalTo(60))
                .body(rule + "parameter.from", equalTo("2025-10-08"))
                .body(rule + "citation.act", equalTo("45-HD/BTCTW"))
                .body(rule + "citation.clause", equalTo("II.5.2"))
                .body(rule + "facts.monthsLeft", equalTo(monthsLeftOfOld()));
        assertThat(entries()).isEqualTo(before);
    }

    /** Born 1967-01: retires by Decree 135 before 2030-07, so nothing is left but a debt. */
    private static int monthsLeftOfOld() {
        return ask(As.AUDITOR, PLAN).path("verdicts.find { it.rule == 'PL-10' }.facts.monthsLeft");
    }

    @Test
    void the_sentence_is_told_in_the_language_asked_for() {
        As.AUDITOR
                .asks()
                .header("Accept-Language", "vi")
                .body(PLAN)
                .post("/api/planning/v1/eligibility")
                .then()
                .body("verdicts.find { it.rule == 'PL-10' }.because", containsString("tháng"));
    }

    @Test
    void the_same_case_is_barred_the_day_the_law_changes() {
        ask(As.WARD, PLAN.replace("2025-12-01", "2025-10-07"))
                .then()
                .statusCode(200)
                .body("verdicts.rule", not(hasItem("PL-10")));
        ask(As.WARD, PLAN.replace("2025-12-01", "2025-10-08"))
                .then()
                .statusCode(200)
                .body("eligible", equalTo("NO"))
                .body("verdicts.rule", hasItem("PL-10"));
    }

    @Test
    void appointment_and_rotation_are_asked_without_a_tier() {
        for (var purpose : java.util.List.of("APPOINT", "ROTATE")) {
            ask(As.SYSTEM, """
                            {"cadre":"HN-000001","post":"00004-DEP","term":"2025-2030","purpose":"%s"}""".formatted(purpose)).then().statusCode(200).body("purpose", equalTo(purpose));
        }
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} {3}")
    @CsvSource({
        "HN-OLD,NOBODY,404,cadre",
        "00004-DEP,NONE,404,post",
        "00004-DEP,DN-SEC,404,post",
        "2030-2035,1999-2004,422,term",
        "2025-12-01,1950-01-01,422,lawAt",
        "2025-12-01,2025-02-30,400,lawAt",
        "2025-12-01,0001-01-01,400,lawAt",
        "2025-12-01,+99999-01-01,400,lawAt",
        "PLAN,WISH,400,purpose",
        "PLAN,ELECT,400,purpose",
        "'\"tier\":1,','\"tier\":9,',400,tier",
        "'\"tier\":1,','',400,tier",
        "'\"tier\":1,','\"level\":1,',400,level",
        "'\"cadre\":\"HN-OLD\",','',400,cadre",
        "'\"tier\":1,','\"tier\":1,\"stated\":{\"months\":0},',400,stated.months",
        "'\"tier\":1,','\"tier\":1,\"stated\":{\"rumour\":true},',400,stated.rumour",
    })
    void bad_questions_are_told_by_field(String of, String instead, int status, String field) {
        ask(As.BOARD, PLAN.replace(of, instead))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field));
    }

    @Test
    void a_cadre_of_another_ward_is_unknown() {
        ask(As.OTHER_WARD, PLAN).then().statusCode(404);
        ask(As.FOREIGNER, PLAN).then().statusCode(404);
        ask(As.WARD, PLAN).then().statusCode(200);
    }

    @Test
    void an_officer_may_not_ask() {
        ask(As.OFFICER, PLAN).then().statusCode(403);
    }

    @Test
    void what_the_asker_states_is_judged_and_told_among_the_facts() {
        var question = """
                {"cadre":"HN-000001","post":"00004-DEP","term":"2025-2030","purpose":"%s","lawAt":"2025-12-01",
                 "stated":{"investigated":false,"healthCertificateOn":"%s"}}""";
        var today = LocalDate.now();
        ask(As.BOARD, question.formatted("ROTATE", today.minusMonths(1)))
                .then()
                .statusCode(200)
                .body("verdicts.find { it.rule == 'RO-17' }.outcome", equalTo("ALLOWED"))
                .body("verdicts.find { it.rule == 'RO-17' }.facts.statedInvestigated", equalTo(false))
                .body("verdicts.find { it.rule == 'RO-10' }.outcome", equalTo("ALLOWED"));
        ask(As.BOARD, question.formatted("ROTATE", today.minusMonths(7)))
                .then()
                .body("verdicts.find { it.rule == 'RO-10' }.outcome", equalTo("BARRED"));
        ask(As.BOARD, question.formatted("TRANSFER", today))
                .then()
                .body("eligible", equalTo("UNKNOWN"))
                .body("verdicts.find { it.rule == 'RO-20' }.facts.missing", equalTo("impeded"))
                .body("verdicts.find { it.rule == 'RO-20' }.facts.keptBy", equalTo("HN"));
    }

    @Test
    void the_cadre_file_reaches_the_rules() {
        WorldKnown.become(World.lawful().onFile(OnFile.discipline(Discipline.Kind.WARNING, "2024-01-01", null)));
        ask(As.BOARD, PLAN.replace("HN-OLD", "HN-000001"))
                .then()
                .statusCode(200)
                .body("eligible", equalTo("NO"))
                .body("verdicts.find { it.rule == 'PL-25' }.outcome", equalTo("BARRED"))
                .body("verdicts.find { it.rule == 'PL-25' }.facts.inForce", hasItem("WARNING PARTY 2024-01-01"));
    }

    @Test
    void staying_is_asked_of_the_post_held() {
        var stay = """
                {"cadre":"HN-000001","post":"00004-SPEC","term":"2025-2030","purpose":"STAY","lawAt":"2025-12-01"}""";
        WorldKnown.become(World.lawful().onFile(OnFile.vote("2025-07-05", 60, 40)));
        ask(As.BOARD, stay)
                .then()
                .statusCode(200)
                .body("verdicts.find { it.rule == 'PL-24' }.outcome", equalTo("BARRED"));
        ask(As.BOARD, stay.replace("00004-SPEC", "00004-DEP"))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("post"));
    }

    @Test
    void a_nominee_is_told_nothing_of_what_is_planned_for_him() {
        var appoint = """
                {"cadre":"HN-000001","post":"00004-DEP","term":"2025-2030","purpose":"APPOINT","lawAt":"2025-12-01"}""";
        ask(As.candidate("HN-000001"), appoint)
                .then()
                .statusCode(200)
                .body("verdicts.find { it.rule == 'AP-01' }.outcome", equalTo("UNKNOWN"))
                .body("verdicts.find { it.rule == 'PL-26' }.outcome", equalTo("UNKNOWN"));
        ask(As.BOARD, appoint).then().body("verdicts.find { it.rule == 'AP-01' }.outcome", equalTo("BARRED"));
    }
}
