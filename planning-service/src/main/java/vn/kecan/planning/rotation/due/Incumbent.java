package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.successor.Holding;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;

/**
 * Somebody in a post, with all that what is due is reckoned from.
 *
 * @param now the posting looked at: in force on the day, or, of somebody who holds nothing then, his last
 * @param held all his postings
 * @param asOf the day of the facts
 */
record Incumbent(
        Cadre cadre,
        HeldPost now,
        Post post,
        Unit unit,
        List<HeldPost> held,
        CadreFile file,
        Succession succession,
        LocalDate asOf) {

    Holding holding(BiPredicate<HeldPost, HeldPost> samePlace) {
        return Holding.around(now, held, samePlace);
    }

    boolean cameBy(PostingKind kind) {
        return now.posting().kind() == kind;
    }

    boolean inOffice() {
        return now.inForceOn(asOf);
    }

    /** Appointed in the same unit for good, so he no longer counts as rotated (170/2025/NĐ-CP Điều 50.2). */
    boolean settled() {
        return held.stream()
                .anyMatch(it -> it.inForceOn(asOf)
                        && it.posting().kind() == PostingKind.APPOINTED
                        && it.post() != null
                        && it.post().unit().equals(unit.code()));
    }

    Due due(
            DueKind kind,
            @Nullable LocalDate on,
            Holding holding,
            String rule,
            Citation citation,
            @Nullable Parameter parameter,
            Text because) {
        return new Due(kind, on, cadre, post, unit, holding, rule, citation, parameter, null, because);
    }
}
