package vn.kecan.planning.rule.evaluation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

@QuarkusTest
class RatingsIT extends PlanningTest {

    @Test
    void the_holders_of_a_wards_posts_are_counted_by_the_level_that_manages_them() {
        WorldKnown.become(World.lawful()
                .person("HN-B1", "1980-01", Sex.M, PoliticalTheory.ADVANCED, "00004-DEP")
                .person("HN-B2", "1980-01", Sex.F, PoliticalTheory.ADVANCED, "00004-VICE")
                .onFile(OnFile.year("HN-000001", 2025, EvaluationLevel.EXCELLENT))
                .onFile(OnFile.year("HN-000002", 2025, EvaluationLevel.GOOD))
                .onFile(OnFile.year("HN-B1", 2025, EvaluationLevel.GOOD))
                .onFile(OnFile.year("HN-B2", 2024, EvaluationLevel.GOOD)));
        var ward = "levels.find { it.managedBy == '00004' }.";
        var city = "levels.find { it.managedBy == 'HN' }.";
        As.BOARD
                .get("/ratings?unit=00004&year=2025&lawAt=2025-12-01")
                .then()
                .statusCode(200)
                .body("levels.size()", equalTo(2))
                .body(ward + "excellent", equalTo(1))
                .body(ward + "good", equalTo(1))
                .body(ward + "notRated", equalTo(3))
                .body(ward + "verdicts[0].rule", equalTo("EV-03"))
                .body(ward + "verdicts[0].outcome", equalTo("WARNED"))
                .body(ward + "verdicts[0].parameter.value", equalTo(20))
                .body(city + "excellent", equalTo(0))
                .body(city + "good", equalTo(1))
                .body(city + "notRated", equalTo(1))
                .body(city + "verdicts[0].outcome", equalTo("ALLOWED"));
        As.BOARD
                .get("/ratings?unit=00004&year=2025&outstanding=true&lawAt=2025-12-01")
                .then()
                .body(ward + "verdicts[0].parameter.value", equalTo(25));
    }

    @Test
    void another_wards_ratings_do_not_exist_and_what_cannot_be_read_is_named() {
        As.OTHER_WARD.get("/ratings?unit=00004&year=2025").then().statusCode(404);
        As.FOREIGNER.get("/ratings?unit=00004&year=2025").then().statusCode(404);
        As.OFFICER.get("/ratings?unit=00004&year=2025").then().statusCode(403);
        As.WARD.get("/ratings?unit=00004&year=2025").then().statusCode(200);
        As.WARD.get("/ratings?unit=00004").then().statusCode(400).body("violations.field", hasItem("year"));
        As.WARD.get("/ratings?year=2025").then().statusCode(400).body("violations.field", hasItem("unit"));
        As.WARD.get("/ratings?unit=00004&year=25").then().statusCode(400).body("violations.field", hasItem("year"));
        As.WARD
                .get("/ratings?unit=00004&year=2025&outstanding=maybe")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("outstanding"));
    }
}
