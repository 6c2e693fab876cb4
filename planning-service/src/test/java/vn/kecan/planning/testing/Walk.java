package vn.kecan.planning.testing;

import static java.util.stream.Collectors.joining;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.kecan.platform.time.Now;

/** Takes a slate through its procedure: consultation, conferences, approvals. */
public final class Walk {

    public static final String CHAIR = "HN-000004";
    public static final String DOCUMENT =
            "{\"number\":\"12-QĐ/TU\",\"date\":\"2026-11-20\",\"issuer\":\"Thành ủy Hà Nội\"}";
    public static final String APPROVE =
            "{\"decision\":\"APPROVE\",\"reason\":\"Đủ điều kiện\",\"document\":" + DOCUMENT + "}";
    public static final String RETURN = APPROVE.replace("APPROVE", "RETURN");
    private static final String DIGEST = "0".repeat(64);
    private static final int SUMMONED = 30;

    private Walk() {}

    public static LocalDate today() {
        return LocalDate.now(Now.ZONE);
    }

    public static Response ask(As who, String slate, String... bodies) {
        var names = java.util.Arrays.stream(bodies).map(it -> '"' + it + '"').collect(joining(","));
        return who.post(
                "/slates/" + slate + "/consultation",
                "{\"bodies\":[%s],\"answerBy\":\"%s\"}".formatted(names, today()));
    }

    public static Response opinion(As who, String slate, String body) {
        return who.post(
                "/slates/" + slate + "/opinions",
                "{\"body\":\"%s\",\"stance\":\"AGREES_WITH_COMMENTS\",\"said\":\"Bổ sung\"}".formatted(body));
    }

    public static Response answer(As who, String slate, Object opinion) {
        return who.post("/slates/" + slate + "/opinions/" + opinion + "/answer", "{\"takenIn\":true,\"said\":\"Rồi\"}");
    }

    public static void consult(As board, String slate) {
        ask(board, slate, "Ủy ban Kiểm tra").then().statusCode(201);
        var n = opinion(As.BOARD, slate, "Ủy ban Kiểm tra")
                .then()
                .statusCode(201)
                .extract()
                .path("n");
        answer(board, slate, n).then().statusCode(201);
        board.post("/slates/" + slate + "/consultation/closing", "{}").then().statusCode(201);
    }

    /** A conference of 30 summoned of whom 28 came; with votes when it is a ballot. */
    public static String conference(int step, Map<String, Integer> votes) {
        return conference(step, SUMMONED, 28, 28, 28, 28, votes, "");
    }

    public static String conference(
            int step,
            int summoned,
            int present,
            int issued,
            int returned,
            int valid,
            Map<String, Integer> votes,
            String more) {
        var said = new TreeMap<>(votes)
                .entrySet().stream()
                        .map(it -> "{\"cadre\":\"%s\",\"votes\":%d}".formatted(it.getKey(), it.getValue()))
                        .collect(joining(","));
        var counts = votes.isEmpty()
                ? ""
                : "\"issued\":%d,\"returned\":%d,\"valid\":%d,\"votes\":[%s],".formatted(issued, returned, valid, said);
        return """
                {"step":%d,"body":"Hội nghị","heldOn":"%s","chair":"%s","summoned":%d,"present":%d,%s%s\
                "minutes":{"title":"Biên bản","sha256":"%s"}}""".formatted(step, today(), CHAIR, summoned, present, counts, more, DIGEST);
    }

    public static Response ballot(As board, String slate, String conference) {
        return board.post("/slates/" + slate + "/ballots", conference);
    }

    /** All five conferences, with one name far ahead. */
    public static void vote(As board, String slate, String winner) {
        for (var step = 1; step <= 5; step++) {
            ballot(board, slate, conference(step, step == 1 ? Map.of() : Map.of(winner, 20)))
                    .then()
                    .statusCode(201);
        }
    }

    /** From SUBMITTED to BALLOTED. */
    public static void toBalloted(As board, String slate, String winner) {
        consult(board, slate);
        vote(board, slate, winner);
    }

    public static Response approve(As who, String slate) {
        return who.post("/slates/" + slate + "/approvals", APPROVE);
    }

    public static Response giveBack(As who, String slate) {
        return who.post("/slates/" + slate + "/approvals", RETURN);
    }

    /** From BALLOTED to APPROVED, by the two persons the city asks for. */
    public static void toApproved(String slate) {
        approve(As.APPROVER, slate).then().statusCode(201);
        approve(As.APPROVER_2, slate).then().statusCode(201);
    }
}
