package vn.kecan.planning.report.notice;

import java.util.List;
import java.util.Set;

/**
 * Tells of what comes due in some units. Every CDI bean of this type is asked, for lists and by the teller of events. A
 * source changes nothing and knows of no caller (the teller has none): what a reader may not see, is taken out by who
 * asks. The same question has the same answer, in any order; each call is for a few units, so a source reads in bulk for
 * all of them and never one by one.
 */
public interface NoticeSource {

    /** The kinds it tells of; it is asked only when one of them is wanted. */
    Set<NoticeKind> kinds();

    /** All notices of exactly these units that the question reaches, overdue ones too. Runs in a transaction. */
    List<Notice> notices(NoticeQuestion asked);
}
