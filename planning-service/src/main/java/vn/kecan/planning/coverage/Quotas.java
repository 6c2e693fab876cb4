package vn.kecan.planning.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.VerdictSaid;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.plan.PlanJudgement;
import vn.kecan.planning.plan.PlanList;

/**
 * Women and the young among the persons planned. The rules on plans judge where they are in force; where none is, the
 * figures are reported without a verdict, the young by the last age the rulebook gives.
 */
final class Quotas {

    private static final String WOMEN = "P50-02";
    private static final String YOUNG = "P50-01";
    private static final String YOUNG_AGE = "regulation-50.young-age";
    private static final String YOUNG_AGE_BELOW_CENTRE = "province-district";

    private Quotas() {}

    static List<CoverageQuota> of(PlanList list, List<Cadre> persons, Law law, Locale language) {
        var said = VerdictSaid.of(VerdictView.of(PlanJudgement.ofShares(list, law)), language);
        var quotas = new ArrayList<CoverageQuota>(2);
        quotas.add(quota(
                "women",
                persons.stream().filter(it -> it.sex() == Sex.F).count(),
                persons.size(),
                persons.stream().filter(it -> it.sex() == null).count(),
                verdict(said, WOMEN),
                null));
        var limit = law.rulebook().value(YOUNG_AGE).nearest(law.day(), YOUNG_AGE_BELOW_CENTRE);
        var on = YearMonth.from(list.asOf());
        quotas.add(quota(
                "young",
                persons.stream().filter(it -> young(it.birthDate(), limit, on)).count(),
                persons.size(),
                persons.stream().filter(it -> it.birthDate() == null).count(),
                verdict(said, YOUNG),
                limit));
        return quotas;
    }

    private static CoverageQuota quota(
            String name,
            long count,
            long of,
            long unknown,
            @Nullable VerdictSaid verdict,
            @Nullable Parameter countedBy) {
        if (verdict == null) {
            return new CoverageQuota(name, count, of, unknown, null, null, null, countedBy, null);
        }
        return new CoverageQuota(
                name,
                count,
                of,
                unknown,
                verdict.rule(),
                verdict.outcome(),
                verdict.margin(),
                verdict.parameter(),
                verdict.because());
    }

    private static @Nullable VerdictSaid verdict(List<VerdictSaid> said, String rule) {
        return said.stream().filter(it -> it.rule().equals(rule)).findFirst().orElse(null);
    }

    private static boolean young(@Nullable BirthDate born, Parameter limit, YearMonth on) {
        return born != null && on.isBefore(born.month().plusYears(limit.number()));
    }
}
