package vn.kecan.planning.slate.committee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.rule.eligibility.Stated;

/** One candidate with his postings and his file; {@code reElected} is the board's own word, null when the postings decide, {@code stated} what no register keeps. */
public record SlateCandidate(
        Cadre cadre,
        List<HeldPost> held,
        CadreFile file,
        @Nullable Boolean reElected,
        Stated stated) {

    public SlateCandidate {
        held = List.copyOf(held);
    }
}
