package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.plan.list.NonLocalChairs;
import vn.kecan.planning.plan.list.PlanJudgement;
import vn.kecan.planning.plan.list.PlanList;
import vn.kecan.planning.plan.list.PlannedPost;

/** Has the law judge a plan as it stood at one moment: as a list, and post by post. */
@ApplicationScoped
class JudgePlan {

    private final Plans plans;
    private final PlanAccess access;
    private final Reach reach;
    private final KeptUp keptUp;

    JudgePlan(Plans plans, PlanAccess access, Reach reach, KeptUp keptUp) {
        this.plans = plans;
        this.access = access;
        this.reach = reach;
        this.keptUp = keptUp;
    }

    PlanVerdictsView judge(Plan plan, Moment moment, Locale language) {
        var unit = reach.mustHaveUnit("unit", plan.unit, moment);
        var term = reach.mustKnowTerm("term", plan.term, moment);
        var posts = posts(plan, moment);
        var list = new PlanList(unit, term, moment.asOf(), posts);
        return new PlanVerdictsView(
                said(whole(plan, list, moment), language),
                posts.stream()
                        .map(it -> new PlanVerdictsView.OfPost(
                                it.post().code(),
                                it.planned().size(),
                                said(PlanJudgement.ofPost(it, moment.law()), language)))
                        .toList(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    private List<Verdict> whole(Plan plan, PlanList list, Moment moment) {
        return Stream.concat(
                        keptUp.verdicts(KnownPlans.told(plan), moment).stream(),
                        PlanJudgement.ofList(list, moment.law()).stream())
                .toList();
    }

    /** The posts of the unit and every post with an entry, each with those planned; the caller himself is left out. */
    private List<PlannedPost> posts(Plan plan, Moment moment) {
        var byPost = new LinkedHashMap<String, List<Cadre>>();
        moment.facts().postsOf(plan.unit, moment.asOf()).forEach(it -> byPost.put(it.code(), new ArrayList<>()));
        for (var entry : plans.all(plan.id, moment.asOf(), moment.knownAt())) {
            var planned = byPost.computeIfAbsent(entry.post, any -> new ArrayList<>());
            if (!access.own(entry.cadre)) {
                moment.facts().cadre(entry.cadre, moment.asOf()).ifPresent(planned::add);
            }
        }
        return byPost.entrySet().stream()
                .flatMap(it -> moment.facts().post(it.getKey(), moment.asOf()).stream()
                        .map(post -> new PlannedPost(
                                post,
                                it.getValue(),
                                NonLocalChairs.among(it.getValue(), post, moment.facts(), moment.asOf()))))
                .toList();
    }

    private static List<VerdictSaid> said(List<Verdict> verdicts, Locale language) {
        return VerdictSaid.of(VerdictView.of(verdicts), language);
    }
}
