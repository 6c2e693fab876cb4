package vn.kecan.planning.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/** Reads the clock once, at the edge, and turns what was asked into a moment. */
@ApplicationScoped
public class Moments {

    private final Now now;
    private final Ledger ledger;
    private final KnownFacts known;
    private final Rulebook rulebook;

    Moments(Now now, Ledger ledger, KnownFacts known, Rulebook rulebook) {
        this.now = now;
        this.ledger = ledger;
        this.known = known;
        this.rulebook = rulebook;
    }

    /** Today, with everything known, under today's law: the moment of a write. */
    public Moment now() {
        var today = now.today();
        return new Moment(today, latest(), known.now(), law(today));
    }

    public Moment of(@Nullable String asOf, @Nullable String knownAt, @Nullable String lawAt) {
        return of(
                Asked.day("asOf", asOf).orElse(null),
                Asked.instant("knownAt", knownAt).orElse(null),
                Asked.day("lawAt", lawAt).orElse(null));
    }

    public Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt, @Nullable LocalDate lawAt) {
        var day = asOf == null ? now.today() : Asked.mustBeSane("asOf", asOf);
        var latest = latest();
        var instant = knownAt == null || knownAt.isAfter(latest) ? latest : knownAt;
        var facts = knownAt == null || !knownAt.isBefore(latest) ? known.now() : known.at(instant);
        return new Moment(day, instant, facts, law(lawAt == null ? day : Asked.mustBeSane("lawAt", lawAt)));
    }

    /** The day a list is read for: the one asked for, or today. */
    public LocalDate day(@Nullable String asOf) {
        return Asked.day("asOf", asOf).orElseGet(now::today);
    }

    /** The instant a list is read at: the one asked for, or the last at which anything was recorded here. */
    public Instant recordedAt(@Nullable String knownAt) {
        var head = ledger.head().at();
        return Asked.instant("knownAt", knownAt).filter(it -> it.isBefore(head)).orElse(head);
    }

    /** The day in Hanoi on which something was recorded. */
    public LocalDate dayOf(Instant recorded) {
        return LocalDate.ofInstant(recorded, Now.ZONE);
    }

    private Instant latest() {
        var facts = known.knownAt();
        var own = ledger.head().at();
        return facts.isAfter(own) ? facts : own;
    }

    private Law law(LocalDate day) {
        if (rulebook.rules().stream().noneMatch(it -> it.on(day).isPresent())) {
            throw Problems.unprocessable(
                    "lawAt",
                    day,
                    "Ngày này chưa có quy định nào trong bộ luật đang dùng. Hãy chọn ngày muộn hơn.",
                    "No rule of the rulebook is in force on this day. Maybe choose a later day.");
        }
        return rulebook.on(day);
    }
}
