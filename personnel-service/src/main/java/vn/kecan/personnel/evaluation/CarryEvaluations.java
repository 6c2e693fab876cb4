package vn.kecan.personnel.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.personnel.carry.Carried;
import vn.kecan.personnel.carry.Clash;
import vn.kecan.personnel.carry.Load;
import vn.kecan.personnel.carry.SamePerson;

/** Takes the evaluations of a cadre recorded twice over to the code that stays: one a year and one a quarter. */
@ApplicationScoped
public class CarryEvaluations {

    private static final String THING = "evaluation";

    private final Evaluations evaluations;

    CarryEvaluations(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    public Load<EvaluationVersion> of(SamePerson who) {
        var load = new Load<>(evaluations);
        var theirs = evaluations.now(who.survivor());
        for (var was : evaluations.now(who.duplicate())) {
            var once = theirs.stream().anyMatch(it -> same(was, it));
            if (!once) {
                theirs.stream()
                        .filter(it -> samePeriod(was.view(), it.view()))
                        .forEach(it -> load.clash(Clash.of(THING, false, was.key(), was, it.key(), it)));
            }
            var next = once ? null : over(was, who);
            var view = next == null ? null : next.view();
            load.carry(new Carried(THING, was.key(), was.root(), false, was.view(), view), was, next);
        }
        return load;
    }

    private static EvaluationVersion over(EvaluationVersion was, SamePerson who) {
        var it = was.view().of(UUID.fromString(was.key()), who.survivor());
        return new EvaluationVersion(who.root(), it, was.validFrom(), was.validTo());
    }

    private static boolean same(EvaluationVersion was, EvaluationVersion other) {
        return was.view().of(UUID.fromString(other.key()), other.cadre()).equals(other.view());
    }

    private static boolean samePeriod(Evaluation one, Evaluation other) {
        return one.begins().equals(other.begins()) && one.ends().equals(other.ends());
    }
}
