package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.successor.Holding;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;

/**
 * That one cadre's time in one post comes to its end.
 *
 * @param dueOn the first day on which he may no longer be there, or need no longer; null: a fact is missing
 * @param holding since when he has been there, over which posts
 * @param rule id of the rule in the register
 * @param parameter the value the day was reckoned from; null: the clause names none, or an agreed end is nearer
 */
public record Due(
        DueKind kind,
        @Nullable LocalDate dueOn,
        Cadre cadre,
        Post post,
        Unit unit,
        Holding holding,
        String rule,
        Citation citation,
        @Nullable Parameter parameter,
        @Nullable LocalStanding standing,
        Text because) {

    DueKey key() {
        return new DueKey(dueOn, unit.code(), post.code(), cadre.code(), kind);
    }

    DueState state(LocalDate day) {
        if (dueOn == null) {
            return DueState.UNKNOWN;
        }
        if (dueOn.isAfter(day)) {
            return DueState.COMING;
        }
        return kind == DueKind.MINIMUM_STAY ? DueState.SERVED : DueState.DUE;
    }

    /** The posts he came through without a break, the first one first. */
    List<String> through() {
        return holding.posts();
    }
}
