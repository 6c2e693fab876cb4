package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Proposed;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.slate.step.SlateState;

/** Tells who had a part in proposing a candidate of a slate that was not withdrawn. */
@ApplicationScoped
class ProposedOnSlate implements Proposed {

    private final Slates slates;

    ProposedOnSlate(Slates slates) {
        this.slates = slates;
    }

    @Override
    public boolean by(String subject, Granted.Case matter, Purpose purpose, Moment moment) {
        return purpose == Purpose.ELECT
                && slates
                        .standing(List.of(matter.cadre()), matter.term(), moment.knownAt())
                        .getOrDefault(matter.cadre(), List.of())
                        .stream()
                        .filter(it -> it.slate().post.equals(matter.post()) && it.state() != SlateState.WITHDRAWN)
                        .anyMatch(it -> it.proposers().contains(subject));
    }
}
