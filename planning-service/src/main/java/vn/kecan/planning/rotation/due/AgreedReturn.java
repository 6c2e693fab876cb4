package vn.kecan.planning.rotation.due;

import java.util.Optional;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Text;

/**
 * The end that was agreed for a rotation: the day its posting ends (170/2025/NĐ-CP Điều 48). Somebody whose rotation has
 * ended and who holds no post since is still to be settled.
 */
final class AgreedReturn implements DueClause {

    private static final String RULE = "RO-08";

    @Override
    public Optional<Due> of(Incumbent it, Law law) {
        if (!it.cameBy(PostingKind.ROTATED_IN) || it.settled() || !law.inForce(RULE)) {
            return Optional.empty();
        }
        var holding = it.holding(it.succession()::sameStay);
        return Optional.ofNullable(holding.until())
                .map(end -> it.due(
                        DueKind.RETURN,
                        end,
                        holding,
                        RULE,
                        DueClause.citation(RULE, law),
                        null,
                        it.inOffice()
                                ? new Text(
                                        "Luân chuyển từ %s theo quyết định đến trước ngày %s."
                                                .formatted(holding.since(), end),
                                        "Rotated since %s, by decision until the day before %s."
                                                .formatted(holding.since(), end))
                                : new Text(
                                        "Hết thời gian luân chuyển từ ngày %s, đến nay chưa có chức danh nào trong hồ sơ."
                                                .formatted(end),
                                        "The rotation ended on %s, and no post is on record since.".formatted(end))));
    }
}
