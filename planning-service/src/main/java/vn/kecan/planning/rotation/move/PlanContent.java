package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rotation plan states: the seven items of 170/2025/NĐ-CP Điều 45, and who has which part in it (Điều 44). What is
 * not stated is null or empty.
 *
 * @param positions how many are to be rotated, and to what posts
 * @param places codes of the units they go to
 * @param months how long it is to last
 * @param afterwards where they are to be placed when it is over
 */
public record PlanContent(
        @Nullable String positions,
        @Nullable String form,
        List<String> places,
        @Nullable Integer months,
        @Nullable String benefits,
        @Nullable String afterwards,
        @Nullable LocalDate startOn,
        List<NamedRole> roles) {

    public PlanContent {
        places = List.copyOf(places);
        roles = List.copyOf(roles);
    }

    /** Who has a part. */
    public record NamedRole(RotationRole role, String who) {}

    /** The keys of the items that are stated, as the rulebook names them. */
    Set<String> stated() {
        var stated = new HashSet<String>();
        add(stated, "positions", said(positions));
        add(stated, "form", said(form));
        add(stated, "places", !places.isEmpty());
        add(stated, "duration", months != null);
        add(stated, "benefits", said(benefits));
        add(stated, "afterwards", said(afterwards));
        add(stated, "start", startOn != null);
        return stated;
    }

    private static boolean said(@Nullable String it) {
        return it != null && !it.isBlank();
    }

    private static void add(Set<String> to, String key, boolean stated) {
        if (stated) {
            to.add(key);
        }
    }
}
