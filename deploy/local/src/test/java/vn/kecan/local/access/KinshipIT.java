package vn.kecan.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Answer;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** The two real services and the question about families between them. {@code candidate.hn} is himself HN-000001. */
@ExtendWith(SuiteExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KinshipIT {

    private static final String QUESTION = "{\"persons\":[\"HN-000001\"],\"candidates\":[\"HN-000002\"]}";
    private static final String KINSHIP = "/api/personnel/v1/kinship";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @Order(1)
    void the_gateway_knows_no_such_path_and_the_service_opens_it_to_no_person_and_no_partner(LocalSuite suite)
            throws Exception {
        for (var user : new String[] {"files.hn", "board.hn", "approver.hn", "auditor.hn", "admin.hn", Door.PARTNER}) {
            var token = user.equals(Door.PARTNER)
                    ? suite.tokens().ofPartner()
                    : suite.tokens().of(user);
            assertThat(ask(suite.gateway(), token)).as(user + " at the gateway").isEqualTo(404);
            assertThat(ask(suite.service("personnel").base(), token))
                    .as(user + " past the gateway")
                    .isEqualTo(403);
        }
    }

    @Test
    @Order(2)
    void who_is_a_relative_by_the_records_of_personnel_does_not_decide_in_planning(LocalSuite suite) throws Exception {
        var door = suite.door();
        door.post("files.hn", "/api/personnel/v1/cadres/HN-000002/relatives", """
                        {"relation":"SIBLING","name":"Anh ruột","relativeCode":"HN-000001","declared":true}""")
                .expect(201);
        var refused = grant(door, "HN-000002").expect(403);
        assertThat(refused.text("type")).isEqualTo("urn:problem:related-to-candidate");
        assertThat(grant(door, "HN-000003").expect(201).text("family")).isEqualTo("ASKED");
    }

    @Test
    @Order(3)
    void the_auditor_sees_that_it_was_asked_and_whom_it_was_about_does_not(LocalSuite suite) throws Exception {
        var path = "/api/personnel/v1/cadres/HN-000001/restricted-reads";
        assertThat(suite.door().get("auditor.hn", path).expect(200).body().findValuesAsText("fact"))
                .contains("kinship");
        assertThat(suite.door().get("candidate.hn", path).expect(200).body().findValuesAsText("fact"))
                .doesNotContain("kinship");
    }

    @Test
    @Order(4)
    void nobody_decides_while_personnel_is_down(LocalSuite suite) throws Exception {
        var personnel = suite.service("personnel");
        personnel.kill();
        try {
            var refused = grant(suite.door(), "HN-000004").expect(503);
            assertThat(refused.text("type")).isEqualTo("urn:problem:kinship-unavailable");
        } finally {
            personnel.restart(Duration.ofMinutes(2));
        }
        grant(suite.door(), "HN-000004").expect(201);
    }

    private static Answer grant(Door door, String cadre) throws IOException, InterruptedException {
        return door.post("candidate.hn", "/api/planning/v1/dispensations", """
                {"cadre":"%s","rule":"RO-06","post":"00004-SEC","term":"2025-2030","purpose":"ROTATE",\
                "authority":"Ban Thường vụ Thành ủy","reason":"Trường hợp đặc biệt","from":"2026-01-01",\
                "document":{"number":"20-QĐ/TU","date":"2026-01-01","issuer":"Thành ủy"}}""".formatted(cadre));
    }

    private int ask(URI base, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.resolve(KINSHIP))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("X-Purpose", "separation-of-duties")
                .POST(BodyPublishers.ofString(QUESTION))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }
}
