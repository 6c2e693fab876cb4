package vn.kecan.planning.plan.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Traits;

/** A woman among those planned for committees and one among those planned for leadership posts (15-QĐ/TU, Nghệ An). */
final class WomenForEachKind implements PlanQuota {

    private static final Text COMMITTEES = new Text("người quy hoạch cấp ủy", "persons planned for committees");
    private static final Text LEADERSHIP =
            new Text("người quy hoạch chức danh lãnh đạo", "persons planned for leadership posts");

    @Override
    public String id() {
        return "P50-06";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        var level = it.unit().level();
        return (level.directlyUnderCentre() || level == Level.DISTRICT) && PlanQuota.super.concerns(it, law);
    }

    /** Its populations are parts of the plan: no share of the whole is asked for. */
    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        return List.of();
    }

    @Override
    public List<Quota> quotas(PlanList it, long chosen, Law law) {
        return Stream.concat(
                        quota(it, COMMITTEES, PostKind::committeeSeat, law),
                        quota(it, LEADERSHIP, PostKind::leadership, law))
                .toList();
    }

    /** Asked of a plan that has such posts, be anybody planned for them or not. */
    private static Stream<Quota> quota(PlanList it, Text population, Predicate<PostKind> kind, Law law) {
        var planned = planned(it, kind);
        return it.posts().stream().noneMatch(post -> kind.test(post.post().kind()))
                ? Stream.empty()
                : Stream.of(Traits.women()
                        .among(population, it.unit().code(), planned, planned.size())
                        .atLeast(Bound.number(law.value("regulation-50.women-present"))));
    }

    private static List<Cadre> planned(PlanList it, Predicate<PostKind> kind) {
        var byCode = new LinkedHashMap<String, Cadre>();
        it.posts().stream()
                .filter(post -> kind.test(post.post().kind()))
                .flatMap(post -> post.planned().stream())
                .forEach(one -> byCode.putIfAbsent(one.code(), one));
        return List.copyOf(byCode.values());
    }
}
