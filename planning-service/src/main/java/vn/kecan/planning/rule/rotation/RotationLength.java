package vn.kecan.planning.rule.rotation;

import java.util.Comparator;
import java.util.Optional;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Months;
import vn.kecan.planning.rule.eligibility.Nomination;

/** A rotation lasts at least so many months before the next move (170/2025/NĐ-CP Điều 48). */
final class RotationLength implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-08";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose().takesOffice() && running(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var minimum = law.value("rotation.length");
        var running = running(it).orElseThrow();
        var full = Months.full(running.from(), minimum.number());
        return law.finding(this)
                .atLeast(
                        minimum,
                        Months.between(running.from(), it.asOf()),
                        new Text(
                                "Đang luân chuyển tại %s từ %s được".formatted(running.post(), running.from()),
                                "Rotated to %s since %s, for".formatted(running.post(), running.from())))
                .fact("rotatedTo", running.post())
                .fact("since", running.from())
                .flipsOn(full.isAfter(it.asOf()) ? full : null)
                .verdict();
    }

    /** The rotation he is on; the last one to begin. */
    private static Optional<Posting> running(Nomination it) {
        return it.held().stream()
                .map(HeldPost::posting)
                .filter(one -> one.kind() == PostingKind.ROTATED_IN
                        && one.inForceOn(it.asOf())
                        && !one.post().equals(it.post().code()))
                .max(Comparator.comparing(Posting::from));
    }
}
