package vn.kecan.personnel.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One ledger entry: its number, who made it and why. */
@Schema(name = "RecordingAct", description = "the ledger entry: who and why")
public record RecordingAct(
        @Schema(description = "the number of the ledger entry", examples = "42")
        long entry,

        @Schema(examples = "officer.hn") String by,
        @Nullable String why) {}
