package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.slate.step.SlateState;

/** Answers eligibility's question for which posts somebody is just now proposed. */
@ApplicationScoped
class ProposedElsewhere implements AlsoProposed {

    /** Nobody has proposed it yet, it was taken back, or it is decided. */
    private static final Set<SlateState> NOT_ON_ITS_WAY = EnumSet.of(
            SlateState.DRAFT, SlateState.RETURNED, SlateState.WITHDRAWN, SlateState.APPROVED, SlateState.PUBLISHED);

    private final Slates slates;

    ProposedElsewhere(Slates slates) {
        this.slates = slates;
    }

    @Override
    public Map<String, List<String>> posts(Collection<String> cadres, String term, Moment moment) {
        var posts = new HashMap<String, List<String>>();
        slates.standing(cadres, term, moment.knownAt())
                .forEach((cadre, on) -> posts.put(
                        cadre,
                        on.stream()
                                .filter(it -> !NOT_ON_ITS_WAY.contains(it.state()))
                                .map(it -> it.slate().post)
                                .distinct()
                                .toList()));
        return posts;
    }
}
