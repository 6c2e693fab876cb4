package vn.kecan.planning.coverage;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.plan.list.AskedShare;
import vn.kecan.planning.rule.trait.AgeBands;
import vn.kecan.planning.rule.trait.Traits;

/**
 * A share that is told whatever the law asks.
 *
 * @param parameter the age it is counted by; null when it is counted by none
 */
record CountedBy(AskedShare share, @Nullable Parameter parameter) {

    private static final String YOUNG_AGE = "regulation-50.young-age";
    private static final String YOUNG_AGE_BELOW_CENTRE = "province-district";
    private static final String BANDS = "planning.age-bands";

    /** Women, the young, ethnic minority, science and technology, three age bands: ages by the last the rulebook gives. */
    static List<CountedBy> usual(Law law, YearMonth on) {
        var young = law.rulebook().value(YOUNG_AGE).nearest(law.day(), YOUNG_AGE_BELOW_CENTRE);
        var first = law.rulebook().value(BANDS).nearest(law.day(), "young");
        var second = law.rulebook().value(BANDS).nearest(law.day(), "middle");
        var bands = AskedShare.bands(new AgeBands(first.number(), second.number()).on(on), null);
        return Stream.concat(
                        Stream.of(
                                new CountedBy(new AskedShare(AskedShare.WOMEN, Traits.women(), null), null),
                                new CountedBy(
                                        new AskedShare(AskedShare.YOUNG, Traits.young(young.number(), on), null),
                                        young),
                                new CountedBy(
                                        new AskedShare(AskedShare.ETHNIC_MINORITY, Traits.ethnicMinority(), null),
                                        null),
                                new CountedBy(
                                        new AskedShare(AskedShare.SCIENCE_TECHNOLOGY, Traits.scienceTechnology(), null),
                                        null)),
                        bands.stream().map(it -> new CountedBy(it, first)))
                .toList();
    }

    /** The same share, counted as a rule in force counts it. */
    CountedBy by(AskedShare other) {
        return new CountedBy(other, other.trait().who().equals(share.trait().who()) ? parameter : null);
    }
}
