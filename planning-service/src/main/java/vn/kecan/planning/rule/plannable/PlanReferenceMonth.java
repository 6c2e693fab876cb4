package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ReferenceMonth;

/** Tells the month on which the age of a plan for the next term is measured (45-HD/BTCTW II.5.3). */
final class PlanReferenceMonth implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-13";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        var told = law.rulebook().rule(id()).orElseThrow().parameters();
        return it.purpose() == Purpose.PLAN
                && it.asOf().isBefore(it.term().begins(it.unit().level(), law))
                && it.term()
                        .reference(it.post().kind(), it.unit().level(), law)
                        .filter(month -> told.stream().anyMatch(month.name()::startsWith))
                        .isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var month =
                it.term().reference(it.post().kind(), it.unit().level(), law).orElseThrow();
        return ReferenceMonth.told(law.finding(this), month)
                .by(month)
                .fact("level", it.unit().level())
                .fact("postKind", it.post().kind())
                .because(() -> new Text(
                        "Tuổi của nhiệm kỳ %s tính tại tháng %s."
                                .formatted(it.term().code(), month.word()),
                        "For the term %s age is measured in %s."
                                .formatted(it.term().code(), month.word())))
                .verdict();
    }
}
