package vn.kecan.planning.upkeep.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** A ward of its own for every test, with a plan of three entries: HN-…-1 and -2 as deputies, -3 as chair. */
abstract class ReviewedPlan extends PlanningTest {

    static final String DOCUMENT = Walk.DOCUMENT;
    static final String CLOSING = "{\"reason\":\"Phê duyệt\",\"document\":" + DOCUMENT + "}";

    World world;
    String ward;
    As board;
    String plan;
    String one;
    String two;
    String three;

    @BeforeEach
    void aPlanWithThreeEntries() {
        world = World.lawful();
        ward = newWard(world);
        for (var n = 1; n <= 6; n++) {
            world.cadre(ward + "-" + n, "198" + n + "-04", n % 2 == 0 ? Sex.F : Sex.M, ward);
        }
        world.cadre(ward + "-OLD", "1972-04", Sex.M, ward);
        WorldKnown.become(world);
        board = new As("board." + ward, ward, null, "org-board");
        plan = id(board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward)));
        one = id(board.post("/plans/" + plan + "/entries", entry("1", "DEP")));
        two = id(board.post("/plans/" + plan + "/entries", entry("2", "DEP")));
        three = id(board.post("/plans/" + plan + "/entries", entry("3", "CHAIR")));
    }

    String entry(String cadre, String post) {
        return "{\"cadre\":\"%s-%s\",\"post\":\"%s-%s\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                .formatted(ward, cadre, ward, post);
    }

    static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    static int thisYear() {
        return Walk.today().getYear();
    }

    String reviews() {
        return "/plans/" + plan + "/reviews";
    }

    /** Opens the review of this year; its path. */
    String opened() {
        return reviews() + "/" + id(board.post(reviews(), "{\"year\":%d}".formatted(thisYear())));
    }

    static String of(String... entries) {
        return List.of(entries).stream()
                .map(it -> "{\"entry\":\"%s\",\"reason\":\"vì sao\"}".formatted(it))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String adding(String... entries) {
        return List.of(entries).stream()
                .map(it -> "{\"entry\":%s,\"reason\":\"nguồn mới\"}".formatted(it))
                .collect(Collectors.joining(",", "[", "]"));
    }

    static String conclusions(String kept, String removals, String additions) {
        return "{\"kept\":%s,\"removals\":%s,\"additions\":%s}".formatted(kept, removals, additions);
    }

    /** Sets conclusions against the state as it is. */
    Response set(As who, String review, String conclusions) {
        return who.asks()
                .header("If-Match", who.get(review).header("ETag"))
                .body(conclusions)
                .put("/api/planning/v1" + review + "/conclusions");
    }

    Response close(As who, String review) {
        return who.post(review + "/closing", CLOSING);
    }

    List<String> planned() {
        return board.get("/plans/" + plan + "/entries").jsonPath().getList("items.cadre", String.class);
    }

    /** That a refusal changed nothing at all. */
    void mustChangeNothing(Runnable refused) throws Exception {
        var before = entries();
        var versions = number("select count(*) from plan_entry");
        var planned = planned();
        refused.run();
        assertThat(entries()).isEqualTo(before);
        assertThat(number("select count(*) from plan_entry")).isEqualTo(versions);
        assertThat(planned()).isEqualTo(planned);
    }
}
