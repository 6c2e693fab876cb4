package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.QuotaRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Trait;

/** A target for those who serve: it speaks of some of them only, and not where there are none. */
interface Target extends QuotaRule<Population> {

    Predicate<Serving> whom();

    @Override
    default boolean concerns(Population it, Law law) {
        return whole(it) > 0;
    }

    @Override
    default long whole(Population it) {
        return it.persons(whom()).size();
    }

    /** How many of those it speaks of have a trait, and how many must. */
    default List<Quota> share(Population it, Trait trait, Text population, String parameter, long chosen, Law law) {
        return List.of(trait.among(population, it.root().code(), it.persons(whom()), chosen)
                .atLeast(law.least(parameter, chosen)));
    }
}
