package vn.kecan.planning.rule.rotation;

import java.util.stream.Stream;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who is settled for good where he was rotated to ceases to count as rotated (170/2025/NĐ-CP Điều 50.2). */
final class NoLongerRotated implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-15";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY && rotatedHere(it).findAny().isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var rotated = rotatedHere(it).anyMatch(one -> one.inForceOn(it.asOf()));
        var settled = it.held().stream()
                .filter(one -> one.inForceOn(it.asOf()) && here(it, one))
                .anyMatch(one -> one.posting().kind() == PostingKind.APPOINTED);
        var still = rotated && !settled;
        return law.finding(this)
                .fact("rotated", still)
                .fact("settled", settled)
                .because(
                        still
                                ? "Đang là cán bộ luân chuyển tại %s."
                                        .formatted(it.unit().code())
                                : "Không còn là cán bộ luân chuyển tại %s."
                                        .formatted(it.unit().code()),
                        still
                                ? "Counts as rotated to %s.".formatted(it.unit().code())
                                : "No longer counts as rotated to %s."
                                        .formatted(it.unit().code()))
                .verdict();
    }

    private static Stream<HeldPost> rotatedHere(Nomination it) {
        return it.held().stream()
                .filter(one -> one.posting().kind() == PostingKind.ROTATED_IN
                        && !one.posting().from().isAfter(it.asOf())
                        && here(it, one));
    }

    private static boolean here(Nomination it, HeldPost one) {
        return one.post() != null && one.post().unit().equals(it.unit().code());
    }
}
