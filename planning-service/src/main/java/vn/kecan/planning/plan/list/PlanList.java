package vn.kecan.planning.plan.list;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.trait.Trait;

/** The plan of one unit for one term as a list: what the rules about a plan judge. */
public record PlanList(Unit unit, Term term, LocalDate asOf, List<PlannedPost> posts) {

    private static final Text POPULATION = new Text("người trong quy hoạch", "persons in the plan");

    public PlanList {
        posts = List.copyOf(posts);
    }

    /** Everybody in the plan, each counted once however many posts he is planned for. */
    public List<Cadre> persons() {
        var byCode = new LinkedHashMap<String, Cadre>();
        posts.forEach(post -> post.planned().forEach(it -> byCode.putIfAbsent(it.code(), it)));
        return List.copyOf(byCode.values());
    }

    /** How many persons in the plan have a trait, when so many are chosen. */
    Quota share(Trait trait, long chosen) {
        return trait.among(POPULATION, unit.code(), persons(), chosen);
    }
}
