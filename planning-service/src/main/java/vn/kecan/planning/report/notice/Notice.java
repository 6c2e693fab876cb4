package vn.kecan.planning.report.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Text;

/**
 * Something that comes due, or is overdue.
 *
 * @param unit code of the unit it is for: who reaches the unit reads it
 * @param dueOn the last day in time; of a verdict, the first day on which it is another
 * @param way of a verdict which way it flips; null of any other
 * @param rule id of the rule in the register, such as {@code PL-19}
 * @param because one sentence that can be read alone
 */
public record Notice(
        NoticeKind kind,
        String unit,
        NoticeSubject subject,
        LocalDate dueOn,
        @Nullable NoticeWay way,
        String rule,
        Citation citation,
        Text because) {

    /** One that is no flip of a verdict. */
    public static Notice of(
            NoticeKind kind,
            String unit,
            NoticeSubject subject,
            LocalDate dueOn,
            String rule,
            Citation citation,
            Text because) {
        return new Notice(kind, unit, subject, dueOn, null, rule, citation, because);
    }
}
