package vn.kecan.planning.rotation.file;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The file of one mover as a checklist, on the wire. */
@Schema(name = "RotationFile", description = "What the file of a mover must hold, and what it holds")
record ChecklistView(
        String cadre,

        @Schema(description = "everything asked for is there and fresh")
        boolean complete,

        @Schema(description = "somebody who did not propose him has looked at bars and hardship")
        boolean reviewed,

        List<Line> items) {

    /** How an item stands. */
    @Schema(name = "RotationFileItemState")
    enum LineState {
        PRESENT,
        MISSING,
        /** Older than the clause lets it be. */
        STALE,
        /** The conclusion says that the standard is not met. */
        NOT_MET
    }

    @Schema(name = "RotationFileLine")
    record Line(
            FileItem item,
            LineState state,
            @Nullable String title,
            @Nullable LocalDate dated,

            @Schema(description = "last day on which it is fresh; absent when it does not age") @Nullable
            LocalDate goodUntil,

            @Nullable String sha256,
            @Nullable String recordedBy) {}
}
