package vn.kecan.planning.upkeep.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;
import vn.kecan.planning.facts.feed.RealFacts;
import vn.kecan.planning.facts.snapshot.Snapshots;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;

@QuarkusTest
@TestProfile(RealFacts.class)
class LostTargetsIT {

    private static final String DAY = "2026-01-01";

    @Inject
    Snapshots snapshots;

    private final String city = "L" + Long.toString(System.nanoTime() % 1_000_000, 36);
    private final String old = city + "-OLD";
    private final String next = city + "-NEW";
    private final String cadre = city + "-C1";
    private final String served = UUID.randomUUID().toString();
    private final As board = new As("board." + city, city, null, "org-board");

    private Origin origin;
    private String plan;
    private String entry;
    private String slate;

    @BeforeEach
    void aPlanForTheOldWard() throws Exception {
        origin = Origin.start();
        origin.publish("unit", city, Published.unit(city, null, "2010-01-01", null, "CITY"));
        origin.publish("unit", old, Published.unit(old, city, "2010-01-01", null));
        post(old, "SPEC", "SPECIALIST", 12, "2010-01-01", null);
        post(old, "DEP", "DEPUTY_SECRETARY", 6, "2010-01-01", null);
        post(old, "EXEC", "EXECUTIVE_COMMITTEE", 8, "2010-01-01", null);
        origin.publish("cadre", cadre, Published.cadre(cadre, "1985-03", "F"));
        origin.publish("posting", served, Published.posting(served, cadre, old + "-SPEC", "2018-01-01", null));
        arrived();
        plan = id("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(old));
        entry = id(
                "/plans/" + plan + "/entries",
                "{\"cadre\":\"%s\",\"post\":\"%s-DEP\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                        .formatted(cadre, old));
        slate = id(
                "/slates",
                "{\"unit\":\"%1$s\",\"term\":\"2025-2030\",\"kind\":\"COMMITTEE\",\"post\":\"%1$s-EXEC\",\"seats\":27,\"surplus\":4}"
                        .formatted(old));
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    private void post(String unit, String suffix, String kind, int rank, String from, String to) {
        origin.publish("post", unit + "-" + suffix, """
                {"code":"%1$s-%2$s","unit":"%1$s","title":"%2$s","kind":"%3$s","rank":%4$d,"seats":27,"head":false,
                 "nonLocal":false,"managedBy":"%5$s","politicalTheory":"ADVANCED","validFrom":"%6$s"%7$s}""".formatted(
                        unit, suffix, kind, rank, city, from, to == null ? "" : ",\"validTo\":\"" + to + "\""));
    }

    private String id(String path, String body) {
        return board.post(path, body).then().statusCode(201).extract().path("id");
    }

    private void arrived() throws InterruptedException {
        assertThat(snapshots.await(origin.last(), Duration.ofSeconds(20))).isTrue();
    }

    /** The old ward ends, the new one begins; its deputy secretary succeeds the old one, and so does its secretary. */
    private UUID happens() throws InterruptedException {
        var id = UUID.randomUUID();
        origin.publish("unit", old, Published.unit(old, city, "2010-01-01", DAY));
        origin.publish("unit", next, Published.unit(next, city, DAY, null));
        post(old, "SPEC", "SPECIALIST", 12, "2010-01-01", DAY);
        post(old, "DEP", "DEPUTY_SECRETARY", 6, "2010-01-01", DAY);
        post(old, "EXEC", "EXECUTIVE_COMMITTEE", 8, "2010-01-01", DAY);
        post(next, "DEP", "DEPUTY_SECRETARY", 6, DAY, null);
        post(next, "SEC", "SECRETARY", 5, DAY, null);
        origin.publish("reorganisation", id.toString(), """
                {"id":"%1$s","effectiveFrom":"%2$s","validFrom":"%2$s","reason":"Sắp xếp",
                 "decision":{"number":"1-NQ","date":"2025-12-01","issuer":"X"},
                 "units":[{"code":"%3$s","name":"A","becomes":"MERGED","into":["%4$s"]},
                          {"code":"%4$s","name":"B","becomes":"BEGINS","into":[]}],
                 "posts":[{"code":"%3$s-DEP","unit":"%3$s","title":"A","becomes":"SPLIT","into":["%4$s-SEC","%4$s-DEP"]},
                          {"code":"%3$s-EXEC","unit":"%3$s","title":"A","becomes":"ENDED","into":[]},
                          {"code":"%4$s-DEP","unit":"%4$s","title":"B","becomes":"BEGINS","into":[]}]}""".formatted(id, DAY, old, next));
        arrived();
        return id;
    }

    @Test
    void beforeItHappensPlanningTellsWhichEntriesAndSlatesWouldLoseTheirPost() {
        board.post("/reorganisation-effects", """
                        {"effectiveFrom":"%s","reason":"Sắp xếp","decision":{"number":"1-NQ"},"begins":{"posts":[]},
                         "steps":[{"kind":"MERGE","of":"UNIT","from":["%2$s"],"into":["%3$s"]},
                                  {"kind":"MOVE","of":"POST","from":["%2$s-DEP"],"into":["%3$s-DEP"],"postings":"CARRIED"},
                                  {"kind":"RENAME","of":"POST","from":["%2$s-SPEC"],"name":"Mới"},
                                  {"kind":"END","of":"POST","from":["%2$s-EXEC"]}]}""".formatted(DAY, old, next))
                .then()
                .statusCode(200)
                .body("entries.entry", contains(entry))
                .body("entries[0].into", contains(next + "-DEP"))
                .body("entries[0].proposed", is(next + "-DEP"))
                .body("slates.slate", contains(slate))
                .body("slates[0].into", empty())
                .body("slates[0].proposed", nullValue())
                .body("snapshot", notNullValue());
        board.get("/plans/" + plan + "/lost-entries").then().statusCode(200).body("entries", empty());
        board.post("/reorganisation-effects", "{\"effectiveFrom\":\"2026-01-01\",\"steps\":[]}")
                .then()
                .statusCode(400);
    }

    @Test
    void afterItHappenedTheLostEntriesAreListedWithTheSuccessorOfTheSameKind() throws Exception {
        var event = happens();
        for (var path : new String[] {"/reorganisations/" + event + "/entries", "/plans/" + plan + "/lost-entries"}) {
            board.get(path)
                    .then()
                    .statusCode(200)
                    .body("entries.entry", contains(entry))
                    .body("entries[0].reorganisation", is(event.toString()))
                    .body("entries[0].endsOn", is(DAY))
                    .body("entries[0].into", contains(next + "-SEC", next + "-DEP"))
                    .body("entries[0].proposed", is(next + "-DEP"));
        }
        board.get("/reorganisations/" + event + "/entries").then().body("slates.slate", contains(slate));
        board.get("/reorganisations/" + event + "/entries?knownAt=2026-01-02T00:00:00Z")
                .then()
                .statusCode(404);
    }

    @Test
    void thePlanOfAWardThatIsNoMoreStaysInSightOfTheCity() throws Exception {
        happens();
        board.get("/plans/" + plan).then().statusCode(200);
        board.get("/plans?unit=" + old).then().body("items.id", contains(plan));
        board.get("/slates/" + slate).then().statusCode(200);
        As.BOARD.get("/plans/" + plan).then().statusCode(404);
    }

    @Test
    void whatOneHeldInTheOldWardDecidesOnTheProcedureInTheNewOne() throws Exception {
        happens();
        origin.publish("posting", served, Published.posting(served, cadre, old + "-SPEC", "2018-01-01", DAY));
        arrived();
        appointed("2025-12-31").statusCode(404);
        appointed(DAY)
                .statusCode(200)
                .body("verdicts.find { it.rule == 'AP-17' }.outcome", is("WARNED"))
                .body("verdicts.find { it.rule == 'AP-17' }.facts.procedure", is("OUTSIDE"));
        var posting = UUID.randomUUID().toString();
        origin.publish("posting", posting, Published.posting(posting, cadre, old + "-DEP", "2020-01-01", DAY));
        arrived();
        appointed(DAY)
                .body("verdicts.find { it.rule == 'AP-17' }.outcome", is("ALLOWED"))
                .body("verdicts.find { it.rule == 'AP-17' }.facts.reorganised", is(old))
                .body("verdicts.find { it.rule == 'AP-17' }.facts.procedure", is("NONE"));
        board.post("/eligibility/candidates", """
                        {"cadres":["%s"],"post":"%s-SEC","term":"2025-2030","purpose":"APPOINT","asOf":"%s"}""".formatted(cadre, next, DAY))
                .then()
                .body("items[0].found.findAll { it.rule == 'AP-17' }.outcome", contains("WARNED"));
    }

    private io.restassured.response.ValidatableResponse appointed(String asOf) {
        return board.post("/eligibility", """
                        {"cadre":"%s","post":"%s-DEP","term":"2025-2030","purpose":"APPOINT","asOf":"%s"}""".formatted(cadre, next, asOf)).then();
    }

    @Test
    void anEntryWithoutItsPostFlowsIntoTheOpenReviewWithTheSuccessorToMoveTo() throws Exception {
        happens();
        var opened = board.post(
                "/plans/" + plan + "/reviews",
                "{\"year\":%d}".formatted(Walk.today().getYear()));
        opened.then()
                .statusCode(201)
                .body("proposed.ground", contains("LOST_TARGET"))
                .body("proposed.entry", contains(entry))
                .body("proposed[0].endsOn", is(DAY))
                .body("proposed[0].into", contains(next + "-SEC", next + "-DEP"))
                .body("proposed[0].moveTo", is(next + "-DEP"));
        new As("self." + city, city, cadre, "org-board")
                .get("/plans/" + plan + "/reviews/" + opened.path("id"))
                .then()
                .body("proposed", empty());
    }

    @Test
    void nobodySeesHisOwnEntryNorThoseOfOthers() throws Exception {
        var event = happens();
        new As("self." + city, city, cadre, "org-board")
                .get("/reorganisations/" + event + "/entries")
                .then()
                .body("entries", empty());
        As.BOARD
                .get("/reorganisations/" + event + "/entries")
                .then()
                .body("entries", empty())
                .body("slates", empty());
        As.BOARD.get("/plans/" + plan + "/lost-entries").then().statusCode(404);
        As.OFFICER.get("/reorganisations/" + event + "/entries").then().statusCode(403);
        board.get("/reorganisations/" + UUID.randomUUID() + "/entries").then().statusCode(404);
    }
}
