package vn.kecan.planning.rotation.due;

import java.util.Optional;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.eligibility.Months;

/** From when a rotation has lasted as long as it must at least (170/2025/NĐ-CP Điều 48). */
final class MinimumStay implements DueClause {

    private static final String RULE = "RO-08";

    @Override
    public Optional<Due> of(Incumbent it, Law law) {
        if (!it.inOffice() || !it.cameBy(PostingKind.ROTATED_IN) || it.settled() || !law.inForce(RULE)) {
            return Optional.empty();
        }
        var minimum = law.value("rotation.length");
        var holding = it.holding(it.succession()::sameStay);
        var on = Months.full(holding.since(), minimum.number());
        if (!DueClause.stays(holding, on)) {
            return Optional.empty();
        }
        return Optional.of(it.due(
                DueKind.MINIMUM_STAY,
                on,
                holding,
                RULE,
                minimum.citation(),
                minimum,
                new Text(
                        "Luân chuyển từ %s; đủ thời gian tối thiểu %d tháng từ %s."
                                .formatted(holding.since(), minimum.number(), on),
                        "Rotated since %s; the least time of %d months is served from %s on."
                                .formatted(holding.since(), minimum.number(), on))));
    }
}
