package vn.kecan.planning.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kecan.planning.law.Flip;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoProposed;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;

/** Tells which verdicts on the persons in the plans of some units change by themselves. Of no caller, for all of them. */
@ApplicationScoped
public class EntryFlips {

    /** One entry of which a rule will say another word. */
    public record FlippingEntry(
            UUID plan, UUID entry, String unit, String term, String post, String cadre, Flip flip) {}

    private final JudgeableEntries entries;
    private final JudgeNomination judge;
    private final AlsoProposed proposed;

    EntryFlips(JudgeableEntries entries, JudgeNomination judge, AlsoProposed proposed) {
        this.entries = entries;
        this.judge = judge;
        this.proposed = proposed;
    }

    /** Up to a day. An entry whose post or cadre is not on record on the day asked about has no verdicts. */
    public List<FlippingEntry> until(LocalDate last, Collection<String> units, Moment moment) {
        var wanted = entries.ofUnits(units, moment.asOf(), moment.knownAt());
        var cadres = wanted.stream().map(JudgeableEntry::cadre).collect(toSet());
        var byCadre = entries.ofCadres(cadres, moment.asOf(), moment.knownAt()).stream()
                .collect(groupingBy(it -> it.term() + " " + it.cadre()));
        var granted = judge.granted(Purpose.PLAN, moment);
        var nominations = new EntryCases(wanted, byCadre, proposed, moment);
        var found = new ArrayList<FlippingEntry>();
        for (var it : wanted) {
            nominations
                    .of(it)
                    .ifPresent(one -> JudgeNomination.flips(one, moment, last, granted)
                            .forEach(flip -> found.add(new FlippingEntry(
                                    it.plan(), it.entry(), it.unit(), it.term(), it.post(), it.cadre(), flip))));
        }
        return found;
    }

    /**
     * How many entries there are to be judged for each unit; a unit without any is left out.
     *
     * @param without a cadre whose entries do not count; empty: everybody's do
     */
    public Map<String, Long> toJudge(Collection<String> units, String without, Moment moment) {
        return entries.counted(units, without, moment.asOf(), moment.knownAt());
    }
}
