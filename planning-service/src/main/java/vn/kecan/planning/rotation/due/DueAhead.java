package vn.kecan.planning.rotation.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Moment;

/** What comes due, for other rooms. */
@ApplicationScoped
public class DueAhead {

    /**
     * That one cadre's time in one post comes to its end.
     *
     * @param dueOn the first day on which he may no longer be there; null: a fact is missing
     */
    public record Line(DueKind kind, @Nullable LocalDate dueOn, String cadre, String post) {}

    private final FindDue find;

    DueAhead(FindDue find) {
        this.find = find;
    }

    /** @param last the last day looked at */
    public List<Line> on(Collection<Unit> units, Moment moment, LocalDate last) {
        return find.find(units, moment, last).stream()
                .map(it -> new Line(
                        it.kind(), it.dueOn(), it.cadre().code(), it.post().code()))
                .toList();
    }
}
