package vn.kecan.planning.rotation.due;

import java.util.Optional;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.eligibility.Months;

/** A secretary from 8 years in one place on must be reassigned (45-CT/TW); due not before the clause is in force. */
final class TermLimit implements DueClause {

    private static final String RULE = "RO-19";

    @Override
    public Optional<Due> of(Incumbent it, Law law) {
        if (!it.inOffice()
                || !law.inForce(RULE)
                || it.post().kind() != PostKind.SECRETARY
                || it.unit().level() == Level.GRASSROOTS) {
            return Optional.empty();
        }
        var limit = law.value("rotation.secretary-in-place");
        var holding = it.holding(it.succession()::sameSecretary);
        var on = DueClause.later(Months.full(holding.since(), limit.number()), limit.from());
        if (!DueClause.stays(holding, on)) {
            return Optional.empty();
        }
        return Optional.of(it.due(
                DueKind.TERM_LIMIT,
                on,
                holding,
                RULE,
                limit.citation(),
                limit,
                new Text(
                        "Làm bí thư liên tục từ %s; từ %d tháng trở lên phải chuyển, tức từ %s."
                                .formatted(holding.since(), limit.number(), on),
                        "Secretary without a break since %s; from %d months on he must be reassigned, which is from %s."
                                .formatted(holding.since(), limit.number(), on))));
    }
}
