package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.step.SlateState;

/** Tells other rooms which slates there are, whoever asks: what a caller may see of them is for them to know. */
@ApplicationScoped
public class KnownSlates {

    /** A list that was made public has had its election ahead of it for the last time, one taken back never has. */
    private static final Set<SlateState> OVER = EnumSet.of(SlateState.PUBLISHED, SlateState.WITHDRAWN);

    private final Slates slates;
    private final Acts acts;

    KnownSlates(Slates slates, Acts acts) {
        this.slates = slates;
        this.acts = acts;
    }

    /** The slates of some units that are still on their way, as known at a moment. */
    public List<SlateStanding> underWay(Collection<String> units, Moment moment) {
        var found = open(units, moment.knownAt());
        var candidates = standing(found, moment.knownAt());
        return found.stream()
                .map(it -> acts.standing(
                        it,
                        candidates.getOrDefault(it.slate().id, List.of()).stream()
                                .map(one -> one.cadre)
                                .toList()))
                .toList();
    }

    /** The slates on which a cadre ever stood: none of them is for his eyes. */
    public Set<UUID> everStoodOn(String cadre) {
        return slates.everStoodOn(cadre);
    }

    List<SlateNow> open(Collection<String> units, Instant knownAt) {
        var wanted = new Slates.Wanted(units, null, null, null, knownAt, 0, Integer.MAX_VALUE);
        return slates.list(wanted).stream()
                .filter(it -> !OVER.contains(it.state()))
                .toList();
    }

    Map<UUID, List<Candidate>> standing(List<SlateNow> some, Instant knownAt) {
        return some.isEmpty() ? Map.of() : slates.candidates(some, knownAt);
    }
}
