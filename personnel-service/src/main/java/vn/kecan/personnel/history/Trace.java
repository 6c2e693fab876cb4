package vn.kecan.personnel.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one version came and went.
 *
 * @param knownTo null: still believed at the instant asked
 * @param ended who ended the belief; null as long as it is believed
 */
public record Trace(
        Instant knownFrom,
        @Nullable Instant knownTo,
        RecordingAct recorded,
        @Nullable RecordingAct ended,
        List<Difference> differences) {}
