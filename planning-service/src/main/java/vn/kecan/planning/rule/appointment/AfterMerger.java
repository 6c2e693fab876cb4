package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * After a merger who held an equal or a higher post may be appointed without the procedure, and his term counts anew; who
 * held a lower one goes through the procedure for candidates from outside; where only a name changed, the old term goes on
 * (170/2025/NĐ-CP Điều 34.1).
 */
final class AfterMerger implements Rule<Nomination> {

    private static final String ID = "AP-17";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT && CarriedOver.of(it).isPresent();
    }

    /** Whether the clause lets this case do without the procedure. */
    static boolean withoutProcedure(Nomination it, Law law) {
        return law.inForce(ID)
                && CarriedOver.of(it)
                        .filter(one -> one.renamed() || !one.lower(it.post()))
                        .isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var before = CarriedOver.of(it).orElseThrow();
        var finding = law.finding(this)
                .fact("reorganised", before.by().code())
                .fact("reorganisedOn", before.by().on())
                .fact("heldPost", before.post().code())
                .fact("heldRank", before.post().rank())
                .fact("rank", it.post().rank());
        if (before.renamed()) {
            return oldTerm(before, finding);
        }
        return before.lower(it.post()) ? outside(before, finding) : newTerm(before, finding);
    }

    private static Verdict oldTerm(CarriedOver before, Finding finding) {
        var since = before.posting().from();
        return finding.fact("procedure", "NONE")
                .fact("termFrom", since)
                .because(
                        "Chỉ đổi tên từ %s: không bổ nhiệm lại, thời hạn giữ chức vụ tính tiếp từ %s."
                                .formatted(before.by().on(), since),
                        "Only renamed on %s: nobody is appointed anew, the term goes on from %s."
                                .formatted(before.by().on(), since))
                .verdict();
    }

    private static Verdict newTerm(CarriedOver before, Finding finding) {
        return finding.fact("procedure", "NONE")
                .fact("termFrom", "NEW_DECISION")
                .because(
                        "Đơn vị %s đã sáp nhập ngày %s, chức danh đã giữ %s tương đương hoặc cao hơn: được bổ nhiệm không qua quy trình, thời hạn tính từ quyết định mới."
                                .formatted(
                                        before.by().code(),
                                        before.by().on(),
                                        before.post().code()),
                        "Unit %s was merged on %s and the post held there, %s, was equal or higher: he may be appointed without the procedure, and the term counts from the new decision."
                                .formatted(
                                        before.by().code(),
                                        before.by().on(),
                                        before.post().code()))
                .verdict();
    }

    private static Verdict outside(CarriedOver before, Finding finding) {
        return finding.met(false)
                .fact("procedure", "OUTSIDE")
                .because(
                        "Đơn vị %s đã sáp nhập ngày %s, chức danh đã giữ %s thấp hơn: làm quy trình như nhân sự từ nơi khác."
                                .formatted(
                                        before.by().code(),
                                        before.by().on(),
                                        before.post().code()),
                        "Unit %s was merged on %s and the post held there, %s, was lower: the procedure for candidates from outside is gone through."
                                .formatted(
                                        before.by().code(),
                                        before.by().on(),
                                        before.post().code()))
                .verdict();
    }
}
