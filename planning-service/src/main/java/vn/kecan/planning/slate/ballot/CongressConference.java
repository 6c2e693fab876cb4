package vn.kecan.planning.slate.ballot;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/** A conference on the personnel of a congress: two thirds present, more than half for each name (35-CT/TW of 2019). */
final class CongressConference implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-21";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() == Procedure.CONGRESS;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var majority = law.value("congress.majority");
        var numerator = law.value("congress.quorum", "numerator");
        var denominator = law.value("congress.quorum", "denominator");
        var quorum = Share.atLeast(numerator.number(), denominator.number(), it.summoned());
        var needed = Share.moreThan(majority.number(), it.summoned());
        var under = it.names().stream()
                .filter(one -> it.conference().ballots() && one.votes() < needed)
                .map(BallotCase.Name::cadre)
                .toList();
        var quorate = it.present() >= quorum;
        var finding = quorate ? law.finding(this).onlyWarns() : law.finding(this);
        return finding.by(majority)
                .using(numerator)
                .met(quorate && under.isEmpty())
                .fact("summoned", it.summoned())
                .fact("present", it.present())
                .fact("quorum", quorum)
                .fact("needed", needed)
                .fact("under", under)
                .because(
                        "Có mặt %d/%d, cần %d; mỗi người cần từ %d phiếu; chưa đủ: %s."
                                .formatted(it.present(), it.summoned(), quorum, needed, names(under, "không có ai")),
                        "%d of %d are present, %d needed; each name needs %d votes; short of it: %s."
                                .formatted(it.present(), it.summoned(), quorum, needed, names(under, "nobody")))
                .verdict();
    }

    private static String names(List<String> under, String nobody) {
        return under.isEmpty() ? nobody : String.join(", ", under);
    }
}
