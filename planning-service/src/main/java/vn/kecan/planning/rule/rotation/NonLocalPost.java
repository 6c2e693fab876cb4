package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The posts whose head is not to be of the place, by level (65-QĐ/TW Điều 4.2): what the post's record says of it. */
final class NonLocalPost implements Rule<Nomination> {

    private static final String POSTS = "rotation.non-local-posts";
    private static final String WITH_DISTRICTS = "PROVINCE_AND_DISTRICT";

    @Override
    public String id() {
        return "RO-03";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE && it.post().head() && listed(it, law);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        return law.finding(this)
                .by(law.value(POSTS, it.post().kind().name()))
                .met(it.post().nonLocal())
                .fact("postKind", it.post().kind())
                .fact("level", it.unit().level())
                .fact("nonLocal", it.post().nonLocal())
                .because(
                        it.post().nonLocal()
                                ? "Chức danh %s bố trí người không là người địa phương."
                                        .formatted(it.post().code())
                                : "Theo quy định, chức danh %s bố trí người không là người địa phương, nhưng hồ sơ chức danh chưa ghi."
                                        .formatted(it.post().code()),
                        it.post().nonLocal()
                                ? "The post %s is for somebody who is not of the place."
                                        .formatted(it.post().code())
                                : "By the clause the post %s is for somebody who is not of the place, but its record does not say so."
                                        .formatted(it.post().code()))
                .verdict();
    }

    private static boolean listed(Nomination it, Law law) {
        var kind = it.post().kind().name();
        if (!law.rulebook().value(POSTS).keys().contains(kind)) {
            return false;
        }
        return it.unit().level().directlyUnderCentre()
                || it.unit().level() == Level.DISTRICT
                        && law.value(POSTS, kind).word().equals(WITH_DISTRICTS);
    }
}
