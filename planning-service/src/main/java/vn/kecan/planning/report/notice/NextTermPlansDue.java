package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.KnownPlans;
import vn.kecan.planning.plan.KnownPlans.KnownPlan;
import vn.kecan.planning.rule.deadline.Deadline;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.rule.deadline.DeadlineKind;

/**
 * The plan of the next term, owed by every unit that has planned before or has a committee with seats on record, until
 * it is there.
 */
@ApplicationScoped
class NextTermPlansDue implements NoticeSource {

    private final KnownPlans plans;

    NextTermPlansDue(KnownPlans plans) {
        this.plans = plans;
    }

    @Override
    public Set<NoticeKind> kinds() {
        return Set.of(NoticeKind.DEADLINE_DUE);
    }

    @Override
    public List<Notice> notices(NoticeQuestion asked) {
        var moment = asked.moment();
        var known = plans.of(asked.units(), moment.knownAt());
        return asked.units().stream()
                .flatMap(it -> moment.facts().unit(it, moment.asOf()).stream())
                .flatMap(it -> owed(it, of(it, known), moment))
                .filter(it -> asked.reaches(it.dueOn()))
                .toList();
    }

    private static Stream<Notice> owed(Unit unit, List<KnownPlan> own, Moment moment) {
        var terms = TermsInSight.of(unit.level(), moment);
        if (terms.isEmpty() || own.isEmpty() && !hasCommittee(unit, moment)) {
            return Stream.empty();
        }
        var next = terms.get().next().code();
        if (own.stream().anyMatch(it -> it.term().equals(next))) {
            return Stream.empty();
        }
        return judged(terms.get().began(), moment).stream()
                .map(it -> Notice.of(
                        NoticeKind.DEADLINE_DUE,
                        unit.code(),
                        NoticeSubject.ofTerm(next),
                        DeadlineJudgement.dueOn(it),
                        it.rule(),
                        it.grounds().citation(),
                        said(unit, next, it)));
    }

    private static List<Verdict> judged(LocalDate began, Moment moment) {
        var calendar = new WorkingDays(moment.law().rulebook());
        var deadline = new Deadline(DeadlineKind.NEXT_TERM_PLAN, began, 0, null, moment.asOf(), calendar);
        return DeadlineJudgement.of(deadline, moment.law());
    }

    private static Text said(Unit unit, String term, Verdict it) {
        return new Text(
                        "Quy hoạch nhiệm kỳ %s của %s chưa có. ".formatted(term, unit.name()),
                        "%s has no plan for the term %s yet. ".formatted(unit.name(), term))
                .plus(it.grounds().because());
    }

    private static List<KnownPlan> of(Unit unit, List<KnownPlan> known) {
        return known.stream().filter(it -> it.unit().equals(unit.code())).toList();
    }

    private static boolean hasCommittee(Unit unit, Moment moment) {
        return moment.facts().postsOf(unit.code(), moment.asOf()).stream()
                .anyMatch(it -> it.kind().committeeSeat());
    }
}
