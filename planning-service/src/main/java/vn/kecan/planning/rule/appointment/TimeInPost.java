package vn.kecan.planning.rule.appointment;

import java.time.LocalDate;
import java.util.Comparator;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Months;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** So many months in the present post or an equal one; not asked for committee seats by structure (45-HD/BTCTW III.1.1). */
final class TimeInPost implements Rule<Nomination> {

    @Override
    public String id() {
        return "AP-02";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT && !it.post().kind().committeeSeat();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var minimum = law.value("appointment.months-in-post");
        var finding = law.finding(this).by(minimum);
        var best = it.best();
        if (best.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Ngày %s không có chức danh đang giữ trong hồ sơ.".formatted(it.asOf()),
                            "On %s no post now held is on record.".formatted(it.asOf())),
                    "posting",
                    it.cadre().keptBy());
        }
        var since = since(it, best.get());
        var full = Months.full(since, minimum.number());
        return finding.atLeast(
                        minimum,
                        Months.between(since, it.asOf()),
                        new Text(
                                "Giữ chức danh hiện nay hoặc tương đương từ %s được".formatted(since),
                                "In the present post or an equal one since %s for".formatted(since)))
                .fact("heldPost", best.get().code())
                .fact("since", since)
                .flipsOn(full.isAfter(it.asOf()) ? full : null)
                .verdict();
    }

    /** The first day of the postings to posts not lower than the present one that reach the day without a gap. */
    private static LocalDate since(Nomination it, Post best) {
        var since = it.asOf();
        var postings = it.held().stream()
                .filter(one -> one.post() != null && one.post().rank() <= best.rank())
                .map(HeldPost::posting)
                .sorted(Comparator.comparing(Posting::from).reversed())
                .toList();
        for (var one : postings) {
            var reaches = one.to() == null || !one.to().isBefore(since);
            if (one.from().isBefore(since) && reaches) {
                since = one.from();
            }
        }
        return since;
    }
}
