package vn.kecan.planning.rotation.due;

import static org.hamcrest.Matchers.*;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.PlanningTest;
import vn.kecan.planning.testing.World;
import vn.kecan.planning.testing.WorldKnown;

/** Five people whose time in their posts is up or will be, and a head of whom nobody has decided. */
abstract class TimesUp extends PlanningTest {

    static final String DAY = "&asOf=2025-12-01";
    final World world = World.lawful();

    @BeforeEach
    void peopleWhoseTimeIsUp() {
        for (var n = 1; n <= 5; n++) {
            world.cadre("R-" + n, "1980-01", Sex.F, "00008");
        }
        posting("R-1", "00004-SEC", PostingKind.APPOINTED, "2018-03-01", null);
        posting("R-2", "00004-DEP", PostingKind.SECONDED, "2022-05-01", null);
        posting("R-3", "00004-VICE", PostingKind.ROTATED_IN, "2022-06-01", "2026-06-01");
        posting("R-4", "00004-HEAD", PostingKind.ROTATED_IN, "2024-06-01", "2026-02-01");
        posting("R-5", "00008-SEC", PostingKind.APPOINTED, "2010-01-01", null);
        world.nonLocalPost("HN-SEC", "HN", PostKind.SECRETARY);
        posting("HN-000004", "HN-SEC", PostingKind.APPOINTED, "2024-01-01", null);
        WorldKnown.become(world);
    }

    void posting(String cadre, String post, PostingKind kind, String from, @Nullable String to) {
        world.with(new Posting(
                UUID.nameUUIDFromBytes((cadre + post + from).getBytes()).toString(),
                cadre,
                post,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                false,
                kind,
                null));
    }

    static Response due(As who, String query) {
        return who.get("/rotation/due?unit=" + query);
    }
}
