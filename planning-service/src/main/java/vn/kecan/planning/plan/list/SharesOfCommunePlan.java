package vn.kecan.planning.plan.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.rule.trait.Birthdays;
import vn.kecan.planning.rule.trait.Trait;
import vn.kecan.planning.rule.trait.Traits;

/**
 * The shares the standing committee of the province has set for the plans of its communes (45-HD/BTCTW II.6.3); where it
 * has set none, nothing is asked.
 */
final class SharesOfCommunePlan implements PlanQuota {

    private static final String SHARES = "planning.commune-shares";

    @Override
    public String id() {
        return "PL-17";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        return it.unit().level() == Level.COMMUNE
                && PlanQuota.super.concerns(it, law)
                && share(it, "women", law).isPresent();
    }

    @Override
    public List<AskedShare> asked(PlanList it, long chosen, Law law) {
        var young = Traits.young(youngAge(it, law).number(), YearMonth.from(it.asOf()));
        return Stream.of(
                        asked(it, "young", AskedShare.YOUNG, young, chosen, law),
                        asked(it, "women", AskedShare.WOMEN, Traits.women(), chosen, law),
                        asked(it, "ethnic-minority", AskedShare.ETHNIC_MINORITY, Traits.ethnicMinority(), chosen, law),
                        asked(
                                it,
                                "science-technology",
                                AskedShare.SCIENCE_TECHNOLOGY,
                                Traits.scienceTechnology(),
                                chosen,
                                law))
                .toList();
    }

    @Override
    public Finding begin(PlanList it, Law law) {
        var limit = youngAge(it, law);
        return law.finding(this)
                .using(limit)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit.number(),
                                "referenceDate", YearMonth.from(it.asOf()).toString(),
                                "wholeTerm", false))
                .flipsOn(flip(it, limit.number(), law));
    }

    /** Only the young grow out of their share, which matters while all shares are met. */
    private @Nullable LocalDate flip(PlanList it, long limit, Law law) {
        var quotas = quotas(it, whole(it), law);
        var least = quotas.getFirst().least();
        return least != null && quotas.stream().allMatch(Quota::met)
                ? Birthdays.fewer(it.persons(), limit, YearMonth.from(it.asOf()), least.persons())
                : null;
    }

    private static AskedShare asked(PlanList it, String key, String name, Trait trait, long chosen, Law law) {
        var share = share(it, key, law).orElseThrow();
        return new AskedShare(name, trait, law.least(share, SHARES, chosen));
    }

    private static Optional<Parameter> share(PlanList it, String key, Law law) {
        return law.valueFor(it.unit().code(), SHARES, key);
    }

    private static Parameter youngAge(PlanList it, Law law) {
        return law.valueFor(it.unit().code(), "planning.commune-young-age")
                .orElseThrow(() -> new IllegalStateException(
                        "The shares of %s must come with the age that is young. Maybe set both by one decision."
                                .formatted(it.unit().code())));
    }
}
