package vn.kecan.planning.rule.election;

import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ReferenceMonth;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/** Months of service left on the reference month of the congress, first time or again (45-CT/TW). */
final class AgeForElection implements Rule<Nomination> {

    @Override
    public String id() {
        return "CM-09";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ELECT;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var candidacy = candidacy(it);
        var minimum = law.value("congress.months-left", candidacy);
        var finding = law.finding(this).fact("candidacy", candidacy);
        return it.term()
                .reference(it.post().kind(), it.unit().level(), law)
                .map(month -> ServiceLeft.on(Term.month(month), it, minimum, ReferenceMonth.told(finding, month), law))
                .orElseGet(() -> ReferenceMonth.unknown(finding.by(minimum), it));
    }

    /** The key of the minimum that applies to this candidacy. */
    private static String candidacy(Nomination it) {
        var post = it.post();
        if (post.kind() == PostKind.INSPECTION) {
            return "inspection";
        }
        if ((post.kind().statePost() || post.kind().frontPost()) && onCommittee(it)) {
            return "state-or-front-post";
        }
        if (!reElected(it)) {
            return "first-time";
        }
        return post.kind() == PostKind.DEPUTY_SECRETARY && it.unit().level().directlyUnderCentre()
                ? "city-deputy-secretary"
                : "re-election";
    }

    private static boolean reElected(Nomination it) {
        var said = it.reElected();
        return said != null
                ? said
                : it.heldNow().anyMatch(post -> post.code().equals(it.post().code()));
    }

    private static boolean onCommittee(Nomination it) {
        return it.heldNow().anyMatch(post -> committeeOf(it, post));
    }

    private static boolean committeeOf(Nomination it, Post post) {
        return post.unit().equals(it.unit().code())
                && (post.kind() == PostKind.EXECUTIVE_COMMITTEE || post.kind() == PostKind.STANDING_COMMITTEE);
    }
}
