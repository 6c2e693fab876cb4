package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Moment;

/** Lists what comes due in a subtree, unit by unit, and judges no more for one page than it must. Changes nothing. */
@ApplicationScoped
class ListNotices {

    /**
     * Where a list goes on, in the same state of knowledge and under the same rulebook.
     *
     * @param unit the first unit that is not told whole
     * @param dueOn of the last notice told of that unit; null: none was
     */
    record Position(
            LocalDate asOf,
            Instant knownAt,
            String rulebook,
            String unit,
            @Nullable LocalDate dueOn,
            @Nullable NoticeKind kind,
            @Nullable String key) {

        /** Whether a notice comes after it. */
        boolean isBefore(KeyedNotice it) {
            if (dueOn == null
                    || kind == null
                    || key == null
                    || !it.notice().unit().equals(unit)) {
                return true;
            }
            var byDay = it.notice().dueOn().compareTo(dueOn);
            var byKind = it.notice().kind().compareTo(kind);
            return byDay != 0 ? byDay > 0 : byKind != 0 ? byKind > 0 : it.key().compareTo(key) > 0;
        }
    }

    /** A page, and where the next one begins; null after the last. */
    record Found(List<KeyedNotice> page, @Nullable Position next) {}

    /** As many entries and candidates as are judged for one page; what is left is for the next one. */
    private static final long MOST_JUDGED = 2_000;

    private final Notices notices;
    private final UnitLoads loads;
    private final NoticeReach reach;

    ListNotices(Notices notices, UnitLoads loads, NoticeReach reach) {
        this.notices = notices;
        this.loads = loads;
        this.reach = reach;
    }

    /** @param from where the page before ended; null: from the beginning */
    @Transactional
    Found list(Unit root, Set<NoticeKind> kinds, int months, Moment moment, @Nullable Position from, int limit) {
        var units = moment.facts().subtree(root.code(), moment.asOf()).stream()
                .map(Unit::code)
                .collect(Collectors.toCollection(TreeSet::new));
        var left = from == null ? units : units.tailSet(from.unit(), true);
        var shown = reach.mayBeShown();
        var found = new ArrayList<KeyedNotice>();
        var judged = 0L;
        for (var batch : loads.batches(left, kinds, reach.own(), moment)) {
            if (judged > 0 && judged + batch.load() > MOST_JUDGED) {
                return new Found(found, position(moment, batch.units().getFirst(), null));
            }
            judged += batch.load();
            notices.of(new NoticeQuestion(Set.copyOf(batch.units()), moment, months), kinds).stream()
                    .filter(it -> shown.test(it.notice()) && (from == null || from.isBefore(it)))
                    .forEach(found::add);
            if (found.size() >= limit) {
                return cut(found, limit, left, batch.units().getLast(), moment);
            }
        }
        return new Found(found, null);
    }

    private static Found cut(
            List<KeyedNotice> found, int limit, NavigableSet<String> units, String told, Moment moment) {
        if (found.size() > limit) {
            var page = found.subList(0, limit);
            return new Found(page, position(moment, page.getLast().notice().unit(), page.getLast()));
        }
        var following = units.higher(told);
        return new Found(found, following == null ? null : position(moment, following, null));
    }

    private static Position position(Moment moment, String unit, @Nullable KeyedNotice last) {
        return new Position(
                moment.asOf(),
                moment.knownAt(),
                moment.rulebook(),
                unit,
                last == null ? null : last.notice().dueOn(),
                last == null ? null : last.notice().kind(),
                last == null ? null : last.key());
    }
}
