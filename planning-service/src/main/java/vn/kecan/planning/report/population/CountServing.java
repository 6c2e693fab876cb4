package vn.kecan.planning.report.population;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;

/** Measures the targets on everybody who serves in a subtree. */
@ApplicationScoped
class CountServing {

    TargetReportView count(Unit root, Moment moment, Locale language) {
        var population = new Population(root, moment.asOf(), serving(root, moment));
        return new TargetReportView(
                root.code(),
                population.persons(any -> true).size(),
                VerdictSaid.of(VerdictView.of(PopulationJudgement.of(population, moment.law())), language),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                moment.rulebook());
    }

    private static List<Serving> serving(Unit root, Moment moment) {
        var managers = new HashMap<String, Optional<Unit>>();
        var all = new ArrayList<Serving>();
        for (var unit : moment.facts().subtree(root.code(), moment.asOf())) {
            for (var post : moment.facts().postsOf(unit.code(), moment.asOf())) {
                all.addAll(holders(post, unit, managers, moment));
            }
        }
        return all;
    }

    private static List<Serving> holders(Post post, Unit unit, Map<String, Optional<Unit>> managers, Moment moment) {
        var facts = moment.facts();
        var manager = managers.computeIfAbsent(post.managedBy(), code -> facts.unit(code, moment.asOf()))
                .orElse(null);
        return facts.holdersOf(post.code(), moment.asOf()).stream()
                .flatMap(it -> facts.cadre(it.cadre(), moment.asOf()).stream())
                .map(cadre -> new Serving(cadre, post, unit, manager, Has.UNKNOWN))
                .toList();
    }
}
