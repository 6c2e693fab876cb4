package vn.kecan.planning.rule.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Disciplined;
import vn.kecan.planning.rule.eligibility.Months;
import vn.kecan.planning.rule.eligibility.Nomination;

/** Promotion only so many months after a reprimand, a warning, a removal from office (377-QĐ/TW). */
final class AfterDiscipline implements Rule<Nomination> {

    private static final String MONTHS = "appointment.after-discipline";

    /** When promotion is open again after one measure. */
    private record Wait(Discipline measure, Parameter months, LocalDate open) {}

    @Override
    public String id() {
        return "AP-06";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose().takesOffice()
                && it.stepsUp().filter(steps -> steps > 0).isPresent()
                && longest(it, law).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var wait = longest(it, law).orElseThrow();
        var since = Disciplined.since(wait.measure());
        return law.finding(this)
                .atLeast(
                        wait.months(),
                        Months.between(since, it.asOf()),
                        new Text(
                                "Từ khi bị kỷ luật %s (%s) đã qua"
                                        .formatted(wait.measure().kind(), since),
                                "Since the measure %s of %s there have passed"
                                        .formatted(wait.measure().kind(), since)))
                .fact("disciplines", Disciplined.told(Disciplined.ever(it)))
                .flipsOn(wait.open().isAfter(it.asOf()) ? wait.open() : null)
                .verdict();
    }

    /** The measure after which promotion opens last. */
    private static Optional<Wait> longest(Nomination it, Law law) {
        var keys = law.rulebook().value(MONTHS).keys();
        return Disciplined.ever(it).stream()
                .filter(one -> keys.contains(one.kind().name()))
                .map(one -> {
                    var months = law.value(MONTHS, one.kind().name());
                    return new Wait(one, months, Months.full(Disciplined.since(one), months.number()));
                })
                .max(Comparator.comparing(Wait::open));
    }
}
