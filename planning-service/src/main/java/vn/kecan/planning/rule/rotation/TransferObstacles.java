package vn.kecan.planning.rule.rotation;

import java.util.Set;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who may not be transferred: disciplined, investigated, ill, on study or secondment, with a small child (170/2025/NĐ-CP Điều 25.5). */
final class TransferObstacles implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-20";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.TRANSFER;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        return judge(law.finding(this), it, law.value("rotation.child-months", "transfer"));
    }

    /** What transfer and secondment have in common. */
    static Verdict judge(Finding finding, Nomination it, Parameter childMonths) {
        var found = Obstacle.of(it, childMonths);
        finding.by(childMonths)
                .fact("obstacles", found.stream().map(Obstacle::name).toList())
                .fact("statedInvestigated", it.stated().investigated())
                .fact("statedImpeded", it.stated().impeded())
                .fact("statedYoungestChildBornOn", it.stated().youngestChildBornOn())
                .fact("statedWishes", it.stated().wishes());
        if (!found.isEmpty()) {
            return finding.met(false)
                    .flipsOn(found.equals(Set.of(Obstacle.SMALL_CHILD)) ? Obstacle.grown(it, childMonths) : null)
                    .because("Vướng: %s.".formatted(found), "In the way: %s.".formatted(found))
                    .verdict();
        }
        return Obstacle.notStated(it)
                .map(field -> finding.unknown(
                        new Text(
                                "Chưa nêu có bị điều tra, ốm nặng, thai sản, học dài hạn hay hoàn cảnh khó khăn không.",
                                "Whether he is investigated, ill, on maternity leave, on long study or in hardship was not stated. Maybe state it."),
                        field,
                        it.cadre().keptBy()))
                .orElseGet(() -> finding.because(
                                "Không có trở ngại nào được nêu.", "Nothing stated or on file stands in the way.")
                        .verdict());
    }
}
