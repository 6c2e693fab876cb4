package vn.kecan.planning.slate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.structure.StructurePart;

/** What is frozen at a submission; its canonical JSON is what the version's hash is over. */
public record SlateFrozen(
        UUID slate,
        int version,
        String unit,
        String term,
        SlateKind kind,
        String post,
        int seats,
        int surplus,
        String submittedBy,
        @Nullable String reason,
        List<Standing> candidates,
        SlateJudged judged,
        @Nullable List<StructurePart> structure) {

    /** A candidate as he stood. */
    public record Standing(
            String cadre,
            @Nullable Boolean reelection,
            @Nullable Statement stated) {}
}
