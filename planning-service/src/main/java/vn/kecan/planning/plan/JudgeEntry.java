package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.list.NonLocalChairs;
import vn.kecan.planning.plan.list.PlanJudgement;
import vn.kecan.planning.plan.list.PlannedPost;
import vn.kecan.planning.rule.eligibility.Cases;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.planning.rule.person.JudgeNomination;

/** Has the law judge one person for one post, and the post with him in it. */
@ApplicationScoped
class JudgeEntry {

    /** What is to be judged. */
    record Case(Cadre cadre, Post post, Term term, int tier, boolean training) {}

    private final Plans plans;
    private final Cases cases;
    private final JudgeNomination judge;

    JudgeEntry(Plans plans, Cases cases, JudgeNomination judge) {
        this.plans = plans;
        this.cases = cases;
        this.judge = judge;
    }

    Judged judge(Case it, Moment moment) {
        var nomination = cases.nomination(
                it.cadre(), it.post(), it.term(), Tier.of(it.tier()), Purpose.PLAN, it.training(), moment);
        var verdicts = new ArrayList<Verdict>(judge.follow(nomination, moment).verdicts());
        var planned = withHim(it, moment);
        var chairs = NonLocalChairs.among(planned, it.post(), moment.facts(), moment.asOf());
        verdicts.addAll(PlanJudgement.ofPost(new PlannedPost(it.post(), planned, chairs), moment.law()));
        return Judged.at(moment, verdicts);
    }

    private List<Cadre> withHim(Case it, Moment moment) {
        Map<String, Cadre> planned = new LinkedHashMap<>();
        for (var entry : plans.planned(it.term().code(), List.of(it.post().code()), moment.asOf(), moment.knownAt())) {
            moment.facts().cadre(entry.cadre, moment.asOf()).ifPresent(one -> planned.put(one.code(), one));
        }
        planned.put(it.cadre().code(), it.cadre());
        return List.copyOf(planned.values());
    }
}
