package vn.kecan.planning.report.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.KnownFacts;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.ledger.Ledger;

/**
 * Tells some units at a time what has come up in them and what has gone. Events and the place reached are one
 * transaction: whoever dies in it has told nothing, and the next one begins where the last left off.
 */
@ApplicationScoped
class TellNotices {

    /** What came of trying. */
    enum Outcome {
        /** There is more to tell in this pass. */
        MORE,
        /** All units are told of, as things stood when the pass began or later. */
        DONE,
        /** Nothing has changed since the last pass, or that was just now. */
        NOTHING,
        /** Another teller is at it, or has told by newer facts than are known here. */
        ELSEWHERE
    }

    private static final int LONGEST_SECONDS = 900;

    /** As many units are told of at once, or fewer when there are many to judge in them. */
    private static final int AT_ONCE = 64;

    private static final Set<NoticeKind> ALL = EnumSet.allOf(NoticeKind.class);

    private final Notices notices;
    private final NoticeEvents events;
    private final UnitLoads loads;
    private final TellerPlace place;
    private final Moments moments;
    private final KnownFacts known;
    private final Ledger ledger;
    private final NoticeSettings settings;

    TellNotices(
            Notices notices,
            NoticeEvents events,
            UnitLoads loads,
            TellerPlace place,
            Moments moments,
            KnownFacts known,
            Ledger ledger,
            NoticeSettings settings) {
        this.notices = notices;
        this.events = events;
        this.loads = loads;
        this.place = place;
        this.moments = moments;
        this.known = known;
        this.ledger = ledger;
        this.settings = settings;
    }

    /** @param rest how long after a whole pass the next may begin on the same day */
    Outcome tell(Duration rest) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> place.take(rest).map(this::tell).orElse(Outcome.ELSEWHERE));
    }

    private Outcome tell(TellerPlace.Place from) {
        var factsAt = known.knownAt();
        var mark = ledger.head().n();
        var moment = moments.now();
        if (factsAt.isBefore(from.factsAt())) {
            return Outcome.ELSEWHERE;
        }
        var begun = from;
        if (from.running() == null) {
            var now = mark(moment, mark);
            if (now.equals(from.done()) || !from.rested() && sameDay(from.done(), moment.asOf())) {
                return Outcome.NOTHING;
            }
            begun = from.begins(now);
        }
        var units = unitsAfter(begun.told(), moment);
        var next = units.stream().limit(AT_ONCE).toList();
        var told = next.isEmpty()
                ? null
                : tell(loads.batches(next, ALL, "", moment).getFirst(), moment);
        var done = told == null || told.equals(units.last());
        place.keep(done ? begun.ends(factsAt) : begun.at(told, factsAt));
        return done ? Outcome.DONE : Outcome.MORE;
    }

    /** The last unit told. */
    private String tell(UnitLoads.Batch batch, Moment moment) {
        var asked = new NoticeQuestion(Set.copyOf(batch.units()), moment, settings.months());
        var turns = Turns.between(events.open(batch.units()), notices.of(asked, ALL));
        if (turns.all().findAny().isPresent()) {
            events.tell(turns, moment);
        }
        return batch.units().getLast();
    }

    /** Every unit that stands today, and those that have gone and left notices open. */
    private TreeSet<String> unitsAfter(String told, Moment moment) {
        var units = events.unitsWithOpen();
        moment.facts().units(moment.asOf()).stream().map(Unit::code).forEach(units::add);
        return new TreeSet<>(units.tailSet(told, false));
    }

    /** Whatever a notice may depend on: the day first, then facts, rulebook and everything recorded here. */
    private String mark(Moment moment, long recorded) {
        return "%s %s %s %d %d"
                .formatted(moment.asOf(), moment.facts().snapshot(), moment.rulebook(), recorded, settings.months());
    }

    private static boolean sameDay(@Nullable String mark, LocalDate day) {
        return mark != null && mark.startsWith(day.toString());
    }
}
