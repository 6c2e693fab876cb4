package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;

/**
 * Has the law judge the persons of entries that stand in plans, many at once and whoever asks: with all that is recorded,
 * also of himself.
 */
@ApplicationScoped
public class JudgeStanding {

    /**
     * An entry in force, and what the rules about a person say of it on the day.
     *
     * @param judged false: its post or its cadre is not on record on the day
     */
    public record Standing(PlannedEntry entry, boolean judged, List<Verdict> verdicts) {}

    private final Plans plans;
    private final JudgeableEntries entries;
    private final PlannedCadres cadres;
    private final JudgeNomination judge;
    private final AlsoProposed proposed;

    JudgeStanding(
            Plans plans, JudgeableEntries entries, PlannedCadres cadres, JudgeNomination judge, AlsoProposed proposed) {
        this.plans = plans;
        this.entries = entries;
        this.cadres = cadres;
        this.judge = judge;
        this.proposed = proposed;
    }

    /** The cadres of whom an entry was recorded, changed or removed after one ledger number, up to another. */
    public Set<String> touched(long after, long upTo) {
        return cadres.touched(after, upTo);
    }

    /** Every cadre with an entry in force. */
    public List<String> planned(Moment moment) {
        return cadres.all(moment.asOf(), moment.knownAt());
    }

    /**
     * The entries of these cadres. Verdicts are told only where one is wanted; of all other entries there are none.
     *
     * @param wanted asked of verdicts without facts and sentences
     */
    public List<Standing> of(Collection<String> persons, Predicate<Verdict> wanted, Moment moment) {
        return judged(
                entries.ofCadres(persons, moment.asOf(), moment.knownAt()),
                any -> true,
                wanted,
                judge.granted(Purpose.PLAN, moment),
                moment);
    }

    /** The entries of one plan, with every verdict. */
    public List<Standing> ofPlan(UUID plan, Moment moment) {
        var inPlan = plans.all(plan, moment.asOf(), moment.knownAt()).stream()
                .map(it -> it.cadre)
                .collect(toSet());
        return judged(
                entries.ofCadres(inPlan, moment.asOf(), moment.knownAt()),
                it -> it.plan().equals(plan),
                any -> true,
                judge.granted(Purpose.PLAN, moment),
                moment);
    }

    private List<Standing> judged(
            List<JudgeableEntry> entries,
            Predicate<JudgeableEntry> asked,
            Predicate<Verdict> wanted,
            Map<Granted.Case, List<Dispensation>> granted,
            Moment moment) {
        var byCadre = entries.stream().collect(groupingBy(it -> it.term() + " " + it.cadre()));
        var nominations = new EntryCases(entries, byCadre, proposed, moment);
        var quiet = moment.law().quietly();
        var found = new ArrayList<Standing>();
        for (var it : entries.stream().filter(asked).toList()) {
            var nomination = nominations.of(it);
            var verdicts = nomination
                    .filter(one -> judge.onTheDay(one, quiet, granted).stream().anyMatch(wanted))
                    .map(one -> judge.onTheDay(one, moment.law(), granted))
                    .orElse(List.of());
            found.add(new Standing(it.planned(), nomination.isPresent(), verdicts));
        }
        return found;
    }
}
