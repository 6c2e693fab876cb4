package vn.kecan.local.mainjob;

import java.io.IOException;
import java.util.TreeMap;
import vn.kecan.local.Door;

/** The first pages of the change feed, and that its cursor leads on without gap. */
final class PartnerFeed {

    private static final String CHANGES = "/api/personnel/v1/changes?limit=500";
    private static final int PAGES = 3;

    private final Door door;
    private final Tale tale;

    PartnerFeed(Door door, Tale tale) {
        this.door = door;
        this.tale = tale;
    }

    int read() throws IOException, InterruptedException {
        var kinds = new TreeMap<String, Integer>();
        var after = "";
        var count = 0;
        for (int page = 0; page < PAGES; page++) {
            var answer = door.get(Door.PARTNER, CHANGES + after).expect(200);
            tale.asked(Door.PARTNER, answer);
            for (var event : answer.body().path("items")) {
                kinds.merge(event.path("type").asText(), 1, Integer::sum);
                count++;
            }
            after = "&after=" + answer.text("next");
        }
        tale.so("%d events: %s; the cursor leads on from there".formatted(count, kinds));
        return count;
    }
}
