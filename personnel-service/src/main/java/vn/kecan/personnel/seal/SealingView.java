package vn.kecan.personnel.seal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which keys seal how many rows. Names of keys, never keys. */
@Schema(name = "Sealing")
public record SealingView(
        @Schema(description = "the key that seals what is written now", examples = "2026-11")
        String key,

        @Schema(description = "all keys of the ring") List<String> ring,
        List<SealedBy> rows,

        @Schema(description = "rows that still wait to be sealed under `key`")
        long remaining,

        @Schema(description = "rows sealed anew by this very request") @Nullable
        Long resealed) {

    /** Rows, closed ones too, sealed by one key; a key without rows may leave the ring. */
    @Schema(name = "SealedBy")
    public record SealedBy(String key, long rows) {}

    static SealingView of(Ring ring, List<SealedRows.Count> counts, @Nullable Long resealed) {
        var first = ring.first().id();
        return new SealingView(
                first,
                ring.ids(),
                counts.stream().map(it -> new SealedBy(it.key(), it.rows())).toList(),
                counts.stream()
                        .filter(it -> !it.key().equals(first))
                        .mapToLong(SealedRows.Count::rows)
                        .sum(),
                resealed);
    }
}
