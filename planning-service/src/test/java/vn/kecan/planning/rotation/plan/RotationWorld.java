package vn.kecan.planning.rotation.plan;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.Walk;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Four wards of their own for every test, whose secretaries are planned for more, and the steps of a rotation plan. */
public abstract class RotationWorld extends PlanningTest {

    protected static final List<String> ITEMS = List.of(
            "SUBMISSION",
            "MINUTES_AND_COUNTS",
            "CV_WITH_PHOTO",
            "SELF_REVIEW",
            "ASSESSMENTS",
            "RESIDENCE_COMMENT",
            "POLITICAL_STANDARD",
            "ASSET_DECLARATION",
            "DEGREES",
            "HEALTH_CERTIFICATE");
    private static final String API = "/api/planning/v1";

    protected World world;
    protected final List<String> wards = new ArrayList<>();

    @BeforeEach
    void fourWardsWithPlannedSecretaries() {
        world = World.lawful();
        wards.clear();
        for (var n = 0; n < 4; n++) {
            var ward = newWard(world);
            wards.add(ward);
            world.post(ward + "-TOP", ward, PostKind.OTHER, 4, 10, "HN");
            world.person(secretary(n), "198" + n + "-04", Sex.M, PoliticalTheory.ADVANCED, ward + "-SEC");
        }
        WorldKnown.become(world);
        for (var n = 0; n < 4; n++) {
            planned(n);
        }
    }

    protected String secretary(int ward) {
        return wards.get(ward) + "-s";
    }

    protected String seat(int ward) {
        return wards.get(ward) + "-SEC";
    }

    private void planned(int n) {
        var plan = As.BOARD
                .post("/plans", "{\"unit\":\"%s\",\"term\":\"2025-2030\"}".formatted(wards.get(n)))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        As.BOARD
                .post("/plans/" + plan + "/entries", """
                        {"cadre":"%s","post":"%s-TOP","tier":1,"readiness":"NOW","rank":1}""".formatted(secretary(n), wards.get(n)))
                .then()
                .statusCode(201);
    }

    protected static String states(String start) {
        return """
                {"positions":"hai bí thư","form":"tương đương","places":["00004"],"months":36,"benefits":"giữ phụ cấp",\
                "afterwards":"về Thành ủy","startOn":"%s","roles":[{"role":"DECIDING_LEVEL","who":"Ban Thường vụ"},\
                {"role":"ORGANISATION_BOARD","who":"Ban Tổ chức"},{"role":"OTHERS","who":"Ủy ban Kiểm tra"}]}""".formatted(start);
    }

    protected static String document() {
        return "{\"number\":\"21-QĐ/TU\",\"date\":\"%s\",\"issuer\":\"Thành ủy Hà Nội\"}".formatted(Walk.today());
    }

    protected static String step() {
        return "{\"reason\":\"đủ điều kiện\",\"document\":%s}".formatted(document());
    }

    protected static String open() {
        return As.BOARD
                .post(
                        "/rotation-plans",
                        "{\"unit\":\"HN\",\"term\":\"2025-2030\",\"states\":%s}"
                                .formatted(states(Walk.today().toString())))
                .then()
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    /** In POLICY_PROPOSED. */
    protected static String withPolicy() {
        var id = open();
        As.BOARD.post("/rotation-plans/" + id + "/policy", step()).then().statusCode(201);
        return id;
    }

    protected static String move(String cadre, String from, String to) {
        return "{\"cadre\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"direction\":\"LATERAL_PLACE\",\"object\":\"PLANNED\"}"
                .formatted(cadre, from, to);
    }

    /** Everybody of the wards named to the seat of the next one, the last to that of the first. */
    protected String cycle(int... of) {
        return "{\"moves\":[%s],\"reason\":\"luân chuyển\"}"
                .formatted(java.util.stream.IntStream.range(0, of.length)
                        .mapToObj(i -> move(secretary(of[i]), seat(of[i]), seat(of[(i + 1) % of.length])))
                        .collect(joining(",")));
    }

    protected static Response arrange(String id, String moves) {
        return put(As.BOARD, "/rotation-plans/" + id + "/moves", etag(id), moves);
    }

    protected static Response put(As who, String path, String etag, String body) {
        return who.asks().header("If-Match", etag).body(body).put(API + path);
    }

    protected static String etag(String id) {
        return As.AUDITOR.get("/rotation-plans/" + id).then().extract().header("ETag");
    }

    protected static Response persons(String id) {
        return As.BOARD.post("/rotation-plans/" + id + "/persons", step());
    }

    protected static Response item(String id, String cadre, String item, int daysAgo) {
        var more = item.equals("CV_WITH_PHOTO")
                ? ",\"photoTakenOn\":\"%s\"".formatted(Walk.today().minusDays(daysAgo))
                : item.equals("POLITICAL_STANDARD") ? ",\"met\":true" : "";
        return As.BOARD.post(
                "/rotation-plans/" + id + "/moves/" + cadre + "/file",
                "{\"item\":\"%s\",\"title\":\"%s\",\"dated\":\"%s\"%s,\"sha256\":\"%s\"}"
                        .formatted(item, item, Walk.today().minusDays(daysAgo), more, "a".repeat(64)));
    }

    protected static void file(String id, String cadre) {
        ITEMS.forEach(it -> item(id, cadre, it, 10).then().statusCode(201));
    }

    protected static Response review(As who, String id, String cadre, boolean investigated) {
        return who.post(
                "/rotation-plans/" + id + "/moves/" + cadre + "/review",
                "{\"investigated\":%s,\"impeded\":false,\"wishes\":false,\"reason\":\"đã rà soát\"}"
                        .formatted(investigated));
    }

    protected static Response prepare(String id) {
        return As.BOARD.post("/rotation-plans/" + id + "/preparation", step());
    }

    protected static void exchange(String id, String cadre) {
        Stream.of("SENDING_BODY", "RECEIVING_BODY", "CADRE")
                .forEach(party -> As.BOARD
                        .post(
                                "/rotation-plans/" + id + "/moves/" + cadre + "/exchanges",
                                "{\"party\":\"%s\",\"stance\":\"AGREES\",\"said\":\"nhất trí\",\"heldOn\":\"%s\"}"
                                        .formatted(party, Walk.today()))
                        .then()
                        .statusCode(201));
    }

    protected static Response decide(As who, String id, String decision) {
        return who.post(
                "/rotation-plans/" + id + "/approvals",
                "{\"decision\":\"%s\",\"reason\":\"đủ\",\"document\":%s}".formatted(decision, document()));
    }

    protected static Response announce(String id) {
        return As.BOARD.post("/rotation-plans/" + id + "/announcement", step());
    }

    /** From POLICY_PROPOSED with its moves to EXCHANGED. */
    protected static void toExchanged(String id, List<String> cadres) {
        persons(id).then().statusCode(201);
        cadres.forEach(it -> {
            file(id, it);
            review(As.APPROVER, id, it, false).then().statusCode(201);
        });
        prepare(id).then().statusCode(201).body("state", equalTo("PREPARED"));
        cadres.forEach(it -> exchange(id, it));
        As.BOARD
                .post("/rotation-plans/" + id + "/exchanges/closing", step())
                .then()
                .statusCode(201);
    }

    protected static void mustBe(String id, String state) {
        As.AUDITOR.get("/rotation-plans/" + id).then().body("state", equalTo(state));
    }
}
