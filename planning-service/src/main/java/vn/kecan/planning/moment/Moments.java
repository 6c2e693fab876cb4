package vn.kecan.planning.moment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/** Reads the clock once, at the edge, and turns what was asked into a moment. */
@ApplicationScoped
public class Moments {

    private final Now now;
    private final Ledger ledger;
    private final KnownFacts known;
    private final Rulebooks rulebooks;

    Moments(Now now, Ledger ledger, KnownFacts known, Rulebooks rulebooks) {
        this.now = now;
        this.ledger = ledger;
        this.known = known;
        this.rulebooks = rulebooks;
    }

    /** Today, with everything known, under today's law: the moment of a write. */
    public Moment now() {
        var today = now.today();
        var latest = latest();
        return moment(today, latest, known.now(), rulebooks.now(latest), today);
    }

    public Moment of(@Nullable String asOf, @Nullable String knownAt, @Nullable String lawAt) {
        return of(
                Asked.day("asOf", asOf).orElse(null),
                Asked.instant("knownAt", knownAt).orElse(null),
                Asked.day("lawAt", lawAt).orElse(null));
    }

    public Moment of(@Nullable LocalDate asOf, @Nullable Instant knownAt, @Nullable LocalDate lawAt) {
        return of(asOf, knownAt, lawAt, null);
    }

    /** @param rulebook hash of the version to judge by; null: the one in use at {@code knownAt} */
    public Moment of(
            @Nullable LocalDate asOf, @Nullable Instant knownAt, @Nullable LocalDate lawAt, @Nullable String rulebook) {
        var day = asOf == null ? now.today() : Asked.mustBeSane("asOf", asOf);
        var latest = latest();
        var past = knownAt != null && knownAt.isBefore(latest);
        var instant = past ? knownAt : latest;
        var facts = past ? known.at(instant) : known.now();
        var book = rulebook != null ? named(rulebook) : past ? rulebooks.at(instant) : rulebooks.now(latest);
        return moment(day, instant, facts, book, lawAt == null ? day : Asked.mustBeSane("lawAt", lawAt));
    }

    /** The law of another day, of the rulebook of a moment; a day before any law is refused under the field's name. */
    public Law lawOn(String field, LocalDate day, Moment moment) {
        return law(field, moment.law().rulebook(), Asked.mustBeSane(field, day))
                .among(moment.law().lineage());
    }

    private Rulebook named(String hash) {
        return rulebooks
                .named(hash)
                .orElseThrow(() -> Problems.unprocessable(
                        "rulebook",
                        hash,
                        "Không có phiên bản quy định này. Xem /rulebook/versions.",
                        "There is no such version of the rulebook. Maybe look at /rulebook/versions."));
    }

    private Moment moment(LocalDate asOf, Instant knownAt, Facts facts, Rulebook book, LocalDate lawAt) {
        return new Moment(asOf, knownAt, facts, law("lawAt", book, lawAt).among(new Above(facts, asOf)), rulebooks);
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

    private static Law law(String field, Rulebook rulebook, LocalDate day) {
        var law = rulebook.on(day);
        if (rulebook.rules().stream().noneMatch(it -> law.inForce(it.id()))) {
            var first = rulebook.rules().stream()
                    .flatMap(it -> it.enactments().stream())
                    .map(it -> it.period().from())
                    .filter(it -> it.isAfter(day))
                    .min(LocalDate::compareTo);
            throw Problems.unprocessable(
                    field,
                    day,
                    "Ngày này chưa có quy định nào trong bộ luật đang dùng"
                            + first.map(it -> "; ngày đầu tiên có quy định là " + it)
                                    .orElse("") + ".",
                    "No rule of the rulebook is in force on this day"
                            + first.map(it -> "; the first day on which one is, is " + it)
                                    .orElse("")
                            + ".");
        }
        return law;
    }
}
