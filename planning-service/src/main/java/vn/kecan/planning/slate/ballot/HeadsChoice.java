package vn.kecan.planning.slate.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Verdict;

/** What rules on a deciding ballot share: the head chooses where votes are tied, and nowhere else. */
final class HeadsChoice {

    private HeadsChoice() {}

    static Verdict judge(BallotCase it, Finding finding, Parameter over, Law law) {
        var tied = Tally.tied(it, law);
        var chosen = Tally.goingOn(it, law);
        finding.by(over)
                .fact("denominator", it.summoned())
                .fact("tied", tied)
                .fact("choice", it.choice())
                .fact("chosen", chosen);
        if (misplaced(it.choice(), tied)) {
            return finding.met(false)
                    .because(
                            "Người đứng đầu chỉ chọn khi ngang phiếu; ngang phiếu: %s, đã chọn: %s."
                                    .formatted(tied, said(it.choice())),
                            "The head chooses where votes are tied, and then must; tied are %s, chosen was %s."
                                    .formatted(tied, said(it.choice())))
                    .verdict();
        }
        return finding.onlyWarns()
                .met(!chosen.isEmpty())
                .because(
                        "Được trên %d%% số người được triệu tập, hoặc được chọn khi ngang phiếu: %s."
                                .formatted(over.number(), chosen),
                        "With more than %d percent of those summoned, or chosen of those tied: %s."
                                .formatted(over.number(), chosen))
                .verdict();
    }

    private static boolean misplaced(@Nullable String choice, List<String> tied) {
        return choice == null ? !tied.isEmpty() : !tied.contains(choice);
    }

    private static String said(@Nullable String choice) {
        return choice == null ? "–" : choice;
    }
}
