package vn.kecan.local.mainjob;

import java.io.IOException;
import java.time.Duration;
import vn.kecan.local.Door;
import vn.kecan.local.UnexpectedAnswer;
import vn.kecan.local.sample.Story;

/** Waits until planning judges by the facts that were imported: its snapshot knows the ward and moves no more. */
final class FeedArrives {

    private static final String AUDITOR = "auditor.hn";
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration REST = Duration.ofSeconds(2);

    private final Door door;
    private final Tale tale;

    FeedArrives(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    void await() throws IOException, InterruptedException {
        var began = System.nanoTime();
        var before = "";
        while (System.nanoTime() - began < PATIENCE.toNanos()) {
            var answer = door.get(AUDITOR, "/api/planning/v1/coverage?unit=" + Story.WARD + "&term=2025-2030");
            if (answer.status() == 200) {
                var snapshot = answer.text("snapshot");
                var seats = answer.body().path("rows").path(0).path("seats").asInt();
                if (snapshot.equals(before) && seats > 0) {
                    tale.asked(AUDITOR, answer);
                    tale.so("snapshot " + snapshot + ", " + seats + " seats in ward " + Story.WARD);
                    return;
                }
                before = snapshot;
            } else {
                answer.expect(200, 404, 503);
            }
            Thread.sleep(REST);
        }
        throw new UnexpectedAnswer(
                "Planning must know the imported facts within " + PATIENCE.toMinutes() + " minutes, but does not.");
    }
}
