package vn.kecan.planning.slate.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.slate.KnownSlates;
import vn.kecan.planning.slate.deadline.SlateDeadlines.Begun;
import vn.kecan.planning.slate.step.SlateState;

/** The deadlines that run for the slates of some units, whoever asks. */
@ApplicationScoped
public class SlatesDue {

    /** One deadline that runs, with what the law says of it. */
    public record DueSlate(UUID slate, String unit, String term, String post, LocalDate dueOn, Verdict verdict) {}

    private final KnownSlates slates;
    private final SlateDeadlines deadlines;

    SlatesDue(KnownSlates slates, SlateDeadlines deadlines) {
        this.slates = slates;
        this.deadlines = deadlines;
    }

    /** Begun by the day asked about and not done yet, overdue ones too. None runs for a slate given back. */
    public List<DueSlate> of(Collection<String> units, Moment moment) {
        var calendar = new WorkingDays(moment.law().rulebook());
        var due = new ArrayList<DueSlate>();
        for (var slate : slates.underWay(units, moment)) {
            for (var it : slate.state() == SlateState.RETURNED ? List.<Begun>of() : deadlines.begun(slate)) {
                if (it.done() == null && !it.begins().isAfter(moment.asOf())) {
                    DeadlineJudgement.of(it.on(moment.asOf(), calendar), moment.law())
                            .forEach(verdict -> due.add(new DueSlate(
                                    slate.id(),
                                    slate.unit(),
                                    slate.term(),
                                    slate.post(),
                                    DeadlineJudgement.dueOn(verdict),
                                    verdict)));
                }
            }
        }
        return due;
    }
}
