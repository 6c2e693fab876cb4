package vn.kecan.planning.rotation.due;

import java.util.Optional;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Text;

/**
 * A secondment ends as agreed, and at the latest after so many months (170/2025/NĐ-CP Điều 26): due on the first day on
 * which it would last too long, or not before the clause is in force.
 */
final class SecondmentEnd implements DueClause {

    private static final String RULE = "RO-21";

    @Override
    public Optional<Due> of(Incumbent it, Law law) {
        if (!it.cameBy(PostingKind.SECONDED) || !law.inForce(RULE)) {
            return Optional.empty();
        }
        var most = law.value("rotation.secondment");
        var holding = it.holding(it.succession()::sameStay);
        var tooLong = DueClause.later(holding.since().plusMonths(most.number()).plusDays(1), most.from());
        var agreed = holding.until();
        var asAgreed = agreed != null && !tooLong.isBefore(agreed);
        var on = asAgreed ? agreed : tooLong;
        return Optional.of(it.due(
                DueKind.SECONDMENT_END,
                on,
                holding,
                RULE,
                most.citation(),
                asAgreed ? null : most,
                asAgreed
                        ? new Text(
                                "Biệt phái từ %s theo quyết định đến trước ngày %s.".formatted(holding.since(), on),
                                "Seconded since %s, by decision until the day before %s."
                                        .formatted(holding.since(), on))
                        : new Text(
                                "Biệt phái từ %s; nhiều nhất %d tháng, quá hạn từ %s."
                                        .formatted(holding.since(), most.number(), on),
                                "Seconded since %s; at most %d months, too long from %s on."
                                        .formatted(holding.since(), most.number(), on))));
    }
}
