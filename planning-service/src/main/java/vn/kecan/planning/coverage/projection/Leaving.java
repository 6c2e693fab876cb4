package vn.kecan.planning.coverage.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.due.DueAhead;
import vn.kecan.planning.rotation.due.DueKind;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/**
 * Who leaves when: everybody in his month of retirement, a secretary from his post when his time in place has run out.
 * What should have happened before the day asked about, happens on the first day projected.
 */
final class Leaving {

    private static final int MORE = 1 << 12;

    private final Moment start;
    private final LocalDate first;
    private final Map<String, Optional<LocalDate>> retires = new HashMap<>();
    private final NavigableMap<LocalDate, List<String>> retiring = new TreeMap<>();
    private @Nullable LocalDate[] byNumber = new LocalDate[0];
    private final Map<String, LocalDate> ended = new HashMap<>();

    /**
     * @param first the first day projected
     * @param due what comes due on the posts asked about
     */
    Leaving(Moment start, LocalDate first, List<DueAhead.Line> due) {
        this.start = start;
        this.first = first;
        for (var line : due) {
            var on = line.dueOn();
            if (line.kind() == DueKind.TERM_LIMIT && on != null) {
                start.facts().holdersOf(line.post(), start.asOf()).stream()
                        .filter(it -> it.cadre().equals(line.cadre()))
                        .forEach(it -> ended.put(it.id(), notBefore(on)));
            }
        }
    }

    /** The first day on which a cadre is retired, as plans reckon it; null when his birth month or sex is not on record. */
    @Nullable
    LocalDate retires(String cadre) {
        var known = retires.get(cadre);
        if (known == null) {
            known = reckoned(cadre);
            retires.put(cadre, known);
            known.ifPresent(
                    on -> retiring.computeIfAbsent(on, any -> new ArrayList<>()).add(cadre));
        }
        return known.orElse(null);
    }

    /** Of those asked about so far who retire after one day, and not after another. */
    List<String> retiring(LocalDate after, LocalDate until) {
        return retiring.subMap(after, false, until, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Whether whom an entry plans has retired by the day. */
    boolean retiredBy(LocalDate day, Turn it) {
        if (it.person() == Turn.NOT_NUMBERED) {
            return retiredBy(day, it.cadre());
        }
        if (it.person() >= byNumber.length) {
            byNumber = Arrays.copyOf(byNumber, it.person() + MORE);
        }
        var on = byNumber[it.person()];
        if (on == null) {
            on = retiresOrNever(it.cadre());
            byNumber[it.person()] = on;
        }
        return !on.isAfter(day);
    }

    private LocalDate retiresOrNever(String cadre) {
        var on = retires(cadre);
        return on == null ? LocalDate.MAX : on;
    }

    boolean retiredBy(LocalDate day, String cadre) {
        var on = retires(cadre);
        return on != null && !on.isAfter(day);
    }

    /** By posting the first day on which it is over because the time in place has run out. */
    Map<String, LocalDate> ended() {
        return ended;
    }

    private Optional<LocalDate> reckoned(String code) {
        return start.facts()
                .cadre(code, start.asOf())
                .filter(Leaving::known)
                .map(it -> ServiceLeft.retirement(it, true, start.law()).month().atDay(1))
                .map(this::notBefore);
    }

    private static boolean known(Cadre it) {
        return it.birthDate() != null && it.sex() != null;
    }

    private LocalDate notBefore(LocalDate day) {
        return day.isBefore(first) ? first : day;
    }
}
