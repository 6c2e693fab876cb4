package vn.kecan.planning.rule.leaving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who has left a committee seat may hold a lower post that needs none (45-HD/BTCTW IV.3). */
final class AfterCommittee implements Rule<Nomination> {

    @Override
    public String id() {
        return "LV-05";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT
                && !it.post().kind().committeeSeat()
                && left(it).isPresent()
                && it.heldNow().noneMatch(post -> post.kind().committeeSeat());
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var seat = left(it).orElseThrow();
        return law.finding(this)
                .fact("leftSeat", seat.code())
                .fact("seatRank", seat.rank())
                .fact("rank", it.post().rank())
                .because(
                        "Đã thôi tham gia cấp ủy (%s): có thể giữ chức danh thấp hơn không cơ cấu cấp ủy."
                                .formatted(seat.code()),
                        "Has left the committee (%s): may hold a lower post that needs no seat.".formatted(seat.code()))
                .verdict();
    }

    /** The best seat of a province's committee he has left and that stood above this post. */
    private static Optional<Post> left(Nomination it) {
        return it.held().stream()
                .filter(one -> one.post() != null && one.unit() != null && ended(one, it.asOf()))
                .filter(one -> one.unit().level().directlyUnderCentre())
                .map(HeldPost::post)
                .filter(post ->
                        post.kind().committeeSeat() && post.rank() < it.post().rank())
                .min(Comparator.comparingInt(Post::rank));
    }

    private static boolean ended(HeldPost it, LocalDate day) {
        var to = it.posting().to();
        return to != null && !to.isAfter(day);
    }
}
