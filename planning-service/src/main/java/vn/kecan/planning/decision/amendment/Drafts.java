package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.planning.law.ParameterChange;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.moment.Moment;

/** What the rulebook would be with a draft, for those who ask what it would change. */
@ApplicationScoped
public class Drafts {

    /** The rulebook with the draft, and the first day on which the draft would judge. */
    public record Drafted(Rulebook rulebook, LocalDate from) {}

    private final AmendmentAccess access;
    private final AmendmentRecord record;

    Drafts(AmendmentAccess access, AmendmentRecord record) {
        this.access = access;
        this.record = record;
    }

    /** On top of the rulebook of the moment; 404 when the caller sees no such draft, 409 when it is none any more. */
    public Drafted drafted(UUID id, Moment moment) {
        var draft = access.visible(id).mustBeDraft().draft();
        var changes = record.changes(draft);
        var level = draft.unit == null
                ? null
                : moment.facts()
                        .unit(draft.unit, moment.asOf())
                        .map(it -> it.level().name())
                        .orElse(null);
        var from = changes.stream()
                .map(ParameterChange::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Drafted(Revise.with(moment.law().rulebook(), changes, level), from);
    }
}
