package vn.kecan.local.mainjob;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.local.Door;
import vn.kecan.local.sample.Story;

/** The slate of the ward's Executive Committee, from the first proposal to the approval. */
public final class WardSlate {

    private static final String BOARD = "lead.00004";
    private static final List<String> APPROVERS = List.of("approver.hn", "approver2.hn");
    private static final String AUDITOR = "auditor.hn";
    private static final String SLATES = "/api/planning/v1/slates";
    private static final int SEATS = 27;

    private final Door door;
    private final Tale tale;
    private String slate = "";

    WardSlate(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    /**
     * What the verdicts said of a list.
     *
     * @param barred cadre and rule, parted by a blank
     * @param warnings the rules that warn of the list
     */
    public record Judged(String slate, List<String> barred, List<String> warnings) {}

    Judged propose() throws IOException, InterruptedException {
        var surplus = Story.mended().size() - SEATS;
        var opened = door.post(BOARD, SLATES, """
                        {"unit":"%s","term":"2025-2030","kind":"COMMITTEE","post":"%s","seats":%d,"surplus":%d}""".formatted(Story.WARD, Story.EXECUTIVE, SEATS, surplus))
                .expect(201);
        slate = SLATES + "/" + opened.text("id");
        tale.asked(BOARD, opened);
        for (var cadre : Story.FIRST_PROPOSAL) {
            add(cadre);
        }
        tale.so("%d candidates proposed for %d seats + %d".formatted(Story.FIRST_PROPOSAL.size(), SEATS, surplus));
        return judge();
    }

    Judged mendAndSubmit() throws IOException, InterruptedException {
        var path = slate + "/candidates/" + Story.TOO_OLD;
        var candidate = door.get(BOARD, path).expect(200);
        var removed = door.delete(BOARD, path, String.valueOf(candidate.etag())).expect(200, 204);
        tale.asked(BOARD, removed);
        for (var cadre : Story.ADDED) {
            add(cadre);
        }
        tale.so(Story.TOO_OLD + " taken off, " + String.join(" and ", Story.ADDED) + " put on");
        var judged = judge();
        var submitted = door.post(BOARD, slate + "/submission", "{}").expect(200, 201);
        tale.asked(BOARD, submitted);
        tale.so("the slate is submitted");
        return judged;
    }

    void consultAndBallot() throws IOException, InterruptedException {
        var procedure = new WardProcedure(door, tale, slate);
        procedure.consult();
        procedure.ballot();
    }

    void approveByTheWrongAndTheRightPersons() throws IOException, InterruptedException {
        var decision = """
                {"decision":"APPROVE","reason":"Đủ điều kiện, tiêu chuẩn","document":\
                {"number":"128-QĐ/TU","date":"2026-11-20","issuer":"Thành ủy Hà Nội"}}""";
        var own = door.post(BOARD, slate + "/approvals", decision).expect(403);
        tale.asked(BOARD, own);
        tale.so("refused: " + own.text("detail"));
        for (var approver : APPROVERS) {
            var approved = door.post(approver, slate + "/approvals", decision).expect(200, 201);
            tale.asked(approver, approved);
            tale.so("after this approval the slate is " + approved.text("state"));
        }
        var state = door.get(AUDITOR, slate).expect(200);
        tale.asked(AUDITOR, state);
        tale.so("the slate is " + state.text("state"));
    }

    private void add(String cadre) throws IOException, InterruptedException {
        door.post(BOARD, slate + "/candidates", "{\"cadre\":\"%s\"}".formatted(cadre))
                .expect(201);
    }

    private Judged judge() throws IOException, InterruptedException {
        var answer = door.get(BOARD, slate + "/verdicts").expect(200);
        tale.asked(BOARD, answer);
        var barred = new ArrayList<String>();
        var warnings = new ArrayList<String>();
        for (var candidate : answer.body().path("candidates")) {
            for (var verdict : with("BARRED", candidate.path("verdicts"))) {
                barred.add(candidate.path("cadre").asText() + " "
                        + verdict.path("rule").asText());
                tale.verdict(candidate.path("cadre").asText(), verdict);
            }
        }
        for (var verdict : with("WARNED", answer.body().path("list"))) {
            warnings.add(verdict.path("rule").asText());
            tale.verdict("the list", verdict);
        }
        for (var verdict : with("BARRED", answer.body().path("list"))) {
            barred.add("list " + verdict.path("rule").asText());
            tale.verdict("the list", verdict);
        }
        tale.so("%d barred, %d warnings".formatted(barred.size(), warnings.size()));
        return new Judged(slate, barred, warnings);
    }

    private static List<JsonNode> with(String outcome, JsonNode verdicts) {
        var found = new ArrayList<JsonNode>();
        verdicts.forEach(it -> {
            if (it.path("outcome").asText().equals(outcome)) {
                found.add(it);
            }
        });
        return found;
    }
}
