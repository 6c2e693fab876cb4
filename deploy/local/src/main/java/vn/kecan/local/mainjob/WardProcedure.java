package vn.kecan.local.mainjob;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.kecan.local.Door;
import vn.kecan.local.sample.Story;

/** What lies between the submission of the ward's slate and its approval: a consultation and five conferences. */
final class WardProcedure {

    private static final String BOARD = "lead.00004";
    private static final String CONSULTED = "Ủy ban Kiểm tra";
    private static final int SUMMONED = 60;
    private static final int PRESENT = 57;
    private static final int LAST_STEP = 5;

    private final Door door;
    private final Tale tale;
    private final String slate;

    WardProcedure(Door door, Tale tale, String slate) {
        this.door = door;
        this.tale = tale;
        this.slate = slate;
    }

    void consult() throws IOException, InterruptedException {
        door.post(BOARD, slate + "/consultation", """
                        {"bodies":["%s"],"answerBy":"%s"}""".formatted(CONSULTED, today()))
                .expect(201);
        var opinion = door.post("board.hn", slate + "/opinions", """
                        {"body":"%s","stance":"AGREES_WITH_COMMENTS","said":"Đề nghị bổ sung kê khai tài sản"}""".formatted(CONSULTED))
                .expect(201);
        tale.asked("board.hn", opinion);
        var early = door.post(BOARD, slate + "/consultation/closing", "{}").expect(409);
        tale.asked(BOARD, early);
        tale.so("refused: " + early.text("detail"));
        door.post(
                        BOARD,
                        slate + "/opinions/" + opinion.text("n") + "/answer",
                        "{\"takenIn\":true,\"said\":\"Đã bổ sung\"}")
                .expect(201);
        tale.asked(
                BOARD, door.post(BOARD, slate + "/consultation/closing", "{}").expect(201));
    }

    void ballot() throws IOException, InterruptedException {
        for (var step = 1; step <= LAST_STEP; step++) {
            tale.asked(
                    BOARD,
                    door.post(BOARD, slate + "/ballots", conference(step)).expect(201));
        }
        tale.so("%d conferences held; the counts of the second and the fourth were sealed until the last"
                .formatted(LAST_STEP));
    }

    private static String conference(int step) {
        var counts = new StringBuilder();
        if (step > 1) {
            counts.append("\"issued\":%1$d,\"returned\":%1$d,\"valid\":%1$d,\"votes\":[".formatted(PRESENT));
            counts.append(String.join(
                    ",",
                    Story.mended().stream()
                            .map(it -> "{\"cadre\":\"%s\",\"votes\":%d}".formatted(it, PRESENT - step))
                            .toList()));
            counts.append("],");
        }
        return """
                {"step":%d,"body":"Hội nghị cán bộ","heldOn":"%s","chair":"%s","summoned":%d,"present":%d,%s\
                "minutes":{"title":"Biên bản bước %d","content":"QmnDqm4gYuG6o24="}}""".formatted(step, today(), Story.TOO_OLD, SUMMONED, PRESENT, counts, step);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
