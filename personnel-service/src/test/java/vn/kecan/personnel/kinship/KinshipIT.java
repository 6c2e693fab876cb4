package vn.kecan.personnel.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;
import vn.kecan.platform.time.Now;

/** The one question about families another service may ask: what it answers. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class KinshipIT {

    private Kin kin;
    private String approver;
    private String candidate;

    @BeforeEach
    void aCity() {
        kin = Kin.anywhere();
        approver = kin.cadre("A");
        candidate = kin.cadre("B");
    }

    @ParameterizedTest(name = "{0}: {1}, from the other side {2}")
    @CsvSource({"SPOUSE,SPOUSE,SPOUSE", "FATHER,PARENT,CHILD", "CHILD,CHILD,PARENT", "SIBLING,SIBLING,SIBLING"})
    void a_relation_is_found_in_the_file_of_either_side(String relation, String tie, String back) {
        kin.relative(approver, relation, candidate, "2000-01-01", null);
        Kin.mustBe(Kin.ask(approver, candidate), tie);
        Kin.mustBe(Kin.ask(candidate, approver), back);
    }

    @Test
    void nobody_is_related_to_who_is_named_nowhere() {
        kin.relative(approver, "SIBLING", kin.cadre("C"), "2000-01-01", null);
        Kin.ask(approver, candidate)
                .then()
                .statusCode(200)
                .body("related", empty())
                .body("unknown", empty());
    }

    @Test
    void brothers_are_found_by_their_father() {
        var father = kin.cadre("C");
        kin.relative(approver, "FATHER", father, "2000-01-01", null);
        kin.relative(candidate, "FATHER", father, "2000-01-01", null);
        Kin.mustBe(Kin.ask(approver, candidate), "SIBLING");
    }

    /** A relation holds up to the day before its last: divorced today is related no more. */
    @ParameterizedTest(name = "ends {0} days from today: related {1}")
    @CsvSource({"-30,false", "0,false", "1,true"})
    void a_marriage_that_has_ended_relates_nobody(int days, boolean related) {
        kin.relative(
                approver,
                "SPOUSE",
                candidate,
                "2000-01-01",
                LocalDate.now(Now.ZONE).plusDays(days));
        var answer = Kin.ask(approver, candidate);
        if (related) {
            Kin.mustBe(answer, "SPOUSE");
        } else {
            answer.then().statusCode(200).body("related", empty());
        }
    }

    @Test
    void a_relation_withdrawn_as_a_mistake_relates_nobody() {
        var id = kin.relative(approver, "SPOUSE", candidate, "2000-01-01", null);
        var path = Suite.API + "/cadres/" + approver + "/relatives/" + id;
        var etag = kin.files().header("X-Purpose", Kin.PURPOSE).get(path).header("ETag");
        kin.files().header("If-Match", etag).delete(path).then().statusCode(204);
        Kin.ask(approver, candidate).then().statusCode(200).body("related", empty());
    }

    @Test
    void a_code_nobody_ever_had_is_named_as_unknown() {
        Kin.ask("NOBODY-" + kin.city(), candidate)
                .then()
                .statusCode(200)
                .body("related", empty())
                .body("unknown", contains("NOBODY-" + kin.city()));
    }

    @Test
    void who_was_recorded_twice_is_known_by_both_codes() {
        var twice = kin.cadre("C");
        kin.relative(twice, "SPOUSE", candidate, "2000-01-01", null);
        var etag = Api.officer(kin.city()).get("/cadres/" + twice).header("ETag");
        Api.officer(kin.city())
                .http()
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"into\":\"%s\",\"reason\":\"hai hồ sơ\"}".formatted(approver))
                .post(Suite.API + "/cadres/" + twice + "/merge")
                .then()
                .statusCode(200);
        Kin.mustBe(Kin.ask(twice, candidate), "SPOUSE");
        Kin.mustBe(Kin.ask(approver, candidate), "SPOUSE");
        Kin.mustBe(Kin.ask(twice, approver), "SELF");
    }

    @Test
    void it_tells_pairs_and_ties_and_nothing_else_of_a_family() {
        kin.relative(approver, "SPOUSE", candidate, "2000-01-01", null);
        kin.relative(approver, "CHILD", null, "2000-01-01", null);
        var said = Kin.ask(approver, candidate).asString();
        assertThat(said).doesNotContain("Người thân", "2000-01-01").contains("SPOUSE");
    }
}
