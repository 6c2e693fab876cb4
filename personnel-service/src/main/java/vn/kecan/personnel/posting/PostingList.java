package vn.kecan.personnel.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All postings of one cadre, with the times of the answer. */
@Schema(name = "PostingList")
public record PostingList(
        List<Posting> items,

        @Nullable @Schema(description = "the day asked; absent: of all time")
        LocalDate asOf,

        Instant knownAt) {}
