package vn.kecan.planning.rule.seats;

import java.util.Set;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Text;

/** A body whose number of seats an instrument fixes, with its key in the rulebook. */
enum Body {
    EXECUTIVE("executive", PostKind.EXECUTIVE_COMMITTEE, new Text("ban chấp hành", "the executive committee")),
    STANDING("standing", PostKind.STANDING_COMMITTEE, new Text("ban thường vụ", "the standing committee")),
    DEPUTIES("deputies", PostKind.DEPUTY_SECRETARY, new Text("phó bí thư", "the deputy secretaries"));

    private final String key;
    private final PostKind kind;
    private final Text named;

    Body(String key, PostKind kind, Text named) {
        this.key = key;
        this.kind = kind;
        this.named = named;
    }

    String key() {
        return key;
    }

    Set<PostKind> kinds() {
        return Set.of(kind);
    }

    /** How a sentence about its seats begins. */
    Text lead(UnitSeats it) {
        return new Text(
                "%s, %s: số ghế là".formatted(it.unit().code(), named.vi()),
                "%s, %s: seats are".formatted(it.unit().code(), named.en()));
    }
}
