package vn.kecan.planning.rule.plannable;

import java.util.Objects;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The post's political theory at planning time; object 2 may lack it with a training plan (45-HD/BTCTW II.5.1). */
final class PoliticalTheoryHeld implements Rule<Nomination> {

    private static final String OR_TRAINING_PLAN = "POST_LEVEL_OR_TRAINING_PLAN";

    @Override
    public String id() {
        return "PL-14";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var central = it.post().centrallyManaged();
        var key = central
                ? "centrally-managed"
                : Objects.requireNonNull(it.tier()).key();
        var requirement = law.value("planning.theory", key);
        var required = central
                ? PoliticalTheory.valueOf(requirement.word())
                : it.post().politicalTheory();
        var held = it.cadre().politicalTheory();
        var finding = law.finding(this)
                .by(requirement)
                .fact("managedBy", it.post().managedBy())
                .fact("required", required)
                .fact("held", held)
                .fact("trainingPlanned", it.trainingPlanned());
        if (required == null) {
            return finding.unknown(
                    new Text(
                            "Chức danh %s chưa ghi trình độ lý luận chính trị."
                                    .formatted(it.post().code()),
                            "The political theory the post %s needs is not on record."
                                    .formatted(it.post().code())),
                    "post.politicalTheory",
                    it.post().unit());
        }
        if (held == null) {
            return finding.unknown(
                    new Text("Chưa có trình độ lý luận chính trị.", "The political theory held is not on record."),
                    "politicalTheory",
                    it.cadre().keptBy());
        }
        var mayLack = requirement.word().equals(OR_TRAINING_PLAN);
        return finding.met(held.reaches(required) || mayLack && it.trainingPlanned())
                .because(() -> told(held, required, mayLack, it.trainingPlanned()))
                .verdict();
    }

    private static Text told(PoliticalTheory held, PoliticalTheory required, boolean mayLack, boolean planned) {
        var measure = new Text(
                "Trình độ lý luận chính trị %s, chức danh cần %s".formatted(held, required),
                "Political theory held: %s, needed: %s".formatted(held, required));
        return measure.plus(wayOut(held.reaches(required), mayLack, planned));
    }

    private static Text wayOut(boolean reached, boolean mayLack, boolean planned) {
        if (reached) {
            return new Text(": đạt.", ".");
        }
        if (!mayLack) {
            return new Text(": phải đạt trước khi đưa vào quy hoạch.", "; it must be reached before planning.");
        }
        return planned
                ? new Text(": đã có kế hoạch đào tạo.", "; a training plan is named.")
                : new Text(
                        ": đối tượng 2 có thể còn thiếu nếu nêu kế hoạch đào tạo.",
                        "; object 2 may lack it when a training plan is named. Maybe name one.");
    }
}
