package vn.kecan.planning.plan.list;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Trait;

/**
 * How many of a plan must have a trait.
 *
 * @param name what reports call the share, such as {@code women}
 * @param least at least so many; null: it is counted, and nothing is asked
 */
public record AskedShare(String name, Trait trait, @Nullable Bound least) {

    public static final String WOMEN = "women";
    public static final String YOUNG = "young";
    public static final String ETHNIC_MINORITY = "ethnicMinority";
    public static final String SCIENCE_TECHNOLOGY = "scienceTechnology";

    /** One share for each age band, the youngest first. */
    public static List<AskedShare> bands(List<Trait> bands, @Nullable Bound least) {
        return IntStream.range(0, bands.size())
                .mapToObj(n -> new AskedShare("ageBand" + (n + 1), bands.get(n), least))
                .toList();
    }

    Quota among(PlanList it, long chosen) {
        var quota = it.share(trait, chosen);
        return least == null ? quota : quota.atLeast(least);
    }
}
