package vn.kecan.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.local.Answer;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** One ward sees nothing of another, one city nothing of another, and a crooked path leads nowhere. */
@ExtendWith(SuiteExtension.class)
class IsolationIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/personnel/v1/units/00008",
                "/api/personnel/v1/units/HN",
                "/api/personnel/v1/posts/00008-SEC",
                "/api/planning/v1/coverage?unit=00008&term=2030-2035"
            })
    void a_wards_board_gets_404_for_another_ward(String path, LocalSuite suite) throws Exception {
        suite.door().get("board.00004", path).expect(404);
        suite.door().get("auditor.hn", path).expect(200);
    }

    @Test
    void a_wards_board_neither_reads_nor_writes_another_wards_plan_and_slate(LocalSuite suite) throws Exception {
        var door = suite.door();
        var slate = door.post("board.00008", "/api/planning/v1/slates", """
                        {"unit":"00008","term":"2025-2030","kind":"COMMITTEE","post":"00008-EXEC","seats":27,"surplus":4}""").expect(201);
        var path = "/api/planning/v1/slates/" + slate.text("id");

        door.get("board.00004", path).expect(404);
        door.get("board.00004", path + "/verdicts").expect(404);
        door.post("board.00004", path + "/candidates", "{\"cadre\":\"HN-000001\"}")
                .expect(404);
        door.post("board.00004", path + "/submission", "{}").expect(404);
        door.post("board.00004", "/api/planning/v1/plans", "{\"unit\":\"00008\",\"term\":\"2030-2035\"}")
                .expect(404);
        door.get("board.hn", path).expect(200);
        assertThat(door.get("board.00004", "/api/planning/v1/slates")
                        .expect(200)
                        .body()
                        .findValuesAsText("unit"))
                .doesNotContain("00008");
    }

    @Test
    void two_cities_live_side_by_side_and_see_nothing_of_each_other(LocalSuite suite) throws Exception {
        var door = suite.door();
        door.post("officer.dn", "/api/personnel/v1/units", """
                        {"code":"DN","name":"Thành ủy Đà Nẵng","nameEn":"Da Nang City Party Committee",\
                        "kind":"CITY_COMMITTEE","level":"CITY","validFrom":"2025-07-01"}""").expect(201, 409);

        assertThat(codes(door.get("officer.dn", "/api/personnel/v1/units").expect(200)))
                .isEqualTo("DN");
        door.get("officer.dn", "/api/personnel/v1/units/HN").expect(404);
        door.get("officer.dn", "/api/personnel/v1/cadres/HN-000001").expect(404);
        door.get("officer.hn", "/api/personnel/v1/units/DN").expect(404);
        door.get("auditor.dn", "/api/planning/v1/coverage?unit=HN&term=2030-2035")
                .expect(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/personnel/v1/../v1/units",
                "/api/personnel/v1/%2e%2e/units",
                "/api/personnel//v1/units",
                "/api/personnel/v1/..;/units",
                "/api/personnel/v1/%75nits",
                "/api/personnel/v1/units%2f00008",
                "/api/personnel/v1/units/00008%00",
                "/api/personnel/v1\\units"
            })
    void a_crooked_path_is_refused_before_it_is_matched(String path, LocalSuite suite) throws Exception {
        assertThat(statusLine(suite.gateway(), path)).contains(" 400 ");
    }

    /** Over a bare socket: HTTP clients would straighten the path. */
    private static String statusLine(URI gateway, String path) throws Exception {
        try (var socket = new java.net.Socket(gateway.getHost(), gateway.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static String codes(Answer list) {
        return StreamSupport.stream(list.body().path("items").spliterator(), false)
                .map(it -> it.path("code").asText())
                .collect(Collectors.joining(" "));
    }
}
