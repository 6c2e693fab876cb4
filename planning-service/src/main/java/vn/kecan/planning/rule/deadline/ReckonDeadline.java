package vn.kecan.planning.rule.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.platform.http.Call;

/** Reckons one deadline. */
@ApplicationScoped
public class ReckonDeadline {

    private final Call call;

    ReckonDeadline(Call call) {
        this.call = call;
    }

    public DeadlineView reckon(
            DeadlineKind kind, LocalDate begins, int extension, @Nullable LocalDate done, Moment moment) {
        LongestExtension.mustAllow(kind, extension, moment.law());
        var calendar = new WorkingDays(moment.law().rulebook());
        var it = new Deadline(kind, begins, extension, done, moment.asOf(), calendar);
        var verdicts = VerdictView.of(DeadlineJudgement.of(it, moment.law()));
        return new DeadlineView(
                kind, begins, extension, done, VerdictSaid.of(verdicts, call.language()), holidays(it, verdicts));
    }

    private static List<Parameter> holidays(Deadline it, List<VerdictView> verdicts) {
        return verdicts.stream()
                .map(one -> LocalDate.parse(one.facts().get("due").toString()))
                .flatMap(due -> it.calendar().exceptions(it.begins(), due).stream())
                .distinct()
                .toList();
    }
}
