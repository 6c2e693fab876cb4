package vn.kecan.planning.report.notice;

import java.time.LocalDate;
import java.util.Set;
import vn.kecan.planning.moment.Moment;

/**
 * For what a source is asked.
 *
 * @param units codes of the units whose notices are wanted, each alone, not with those below it
 * @param moment the day, the state of knowledge and the law; its facts and law are to be used, and no others
 * @param months how many months ahead to look, 0 or more
 */
public record NoticeQuestion(Set<String> units, Moment moment, int months) {

    public NoticeQuestion {
        units = Set.copyOf(units);
        if (months < 0) {
            throw new IllegalArgumentException("The months (" + months + ") must not be negative.");
        }
    }

    /** The last day looked at. */
    public LocalDate until() {
        return moment.asOf().plusMonths(months);
    }

    /** Whether what is due on the day belongs into the answer: overdue, due today, or due up to the last day. */
    public boolean reaches(LocalDate dueOn) {
        return !dueOn.isAfter(until());
    }
}
