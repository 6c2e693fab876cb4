package vn.kecan.planning.coverage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kecan.planning.coverage.standing.Known;
import vn.kecan.planning.coverage.standing.Part;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.plan.list.PlanList;
import vn.kecan.planning.plan.list.PlanShares;
import vn.kecan.planning.plan.list.PlannedPost;
import vn.kecan.planning.rule.trait.Trait;

/**
 * The shares among the persons planned. The rules on plans judge where one in force sets a number; where none does, the
 * figures are reported without a verdict.
 */
final class Shares {

    private final Standing standing;
    private final Locale language;
    private final List<CountedBy> usual;

    Shares(Standing standing, Locale language) {
        this.standing = standing;
        this.language = language;
        this.usual = CountedBy.usual(
                standing.moment().law(), YearMonth.from(standing.moment().asOf()));
    }

    List<CoverageQuota> of(Unit unit, Part part) {
        var known = standing.known(part.persons());
        var ruled = ruled(unit, part, known);
        var quotas = new ArrayList<CoverageQuota>();
        for (var it : usual) {
            var of = ruled.stream()
                    .filter(one -> one.share().name().equals(it.share().name()))
                    .toList();
            var bounded = of.stream().filter(one -> one.share().least() != null).toList();
            bounded.forEach(one -> quotas.add(judged(one, known)));
            if (bounded.isEmpty()) {
                quotas.add(
                        of.isEmpty()
                                ? counted(it, known)
                                : counted(it.by(of.getFirst().share()), known));
            }
        }
        return quotas;
    }

    /** Nothing is asked of a plan in which nobody stands. */
    private List<PlanShares.Ruled> ruled(Unit unit, Part part, Known known) {
        if (known.size() == 0) {
            return List.of();
        }
        var anybody = new PlannedPost(part.posts().getFirst().post(), List.of(known.anybody()));
        var moment = standing.moment();
        return PlanShares.of(
                new PlanList(unit, standing.term(), moment.asOf(), List.of(anybody)), known.size(), moment.law());
    }

    private CoverageQuota judged(PlanShares.Ruled it, Known known) {
        var count = known.count(it.share().trait());
        var said = VerdictSaid.of(VerdictView.of(it.verdict(count.yes(), count.unknown())), language);
        return new CoverageQuota(
                it.share().name(),
                said(it.share().trait()),
                count.yes(),
                known.size(),
                count.unknown(),
                said.rule(),
                said.outcome(),
                said.margin(),
                said.parameter(),
                said.because());
    }

    private CoverageQuota counted(CountedBy it, Known known) {
        var count = known.count(it.share().trait());
        return new CoverageQuota(
                it.share().name(),
                said(it.share().trait()),
                count.yes(),
                known.size(),
                count.unknown(),
                null,
                null,
                null,
                it.parameter(),
                null);
    }

    private String said(Trait it) {
        return "en".equals(language.getLanguage()) ? it.who().en() : it.who().vi();
    }
}
