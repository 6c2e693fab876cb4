package vn.kecan.personnel.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of units, with the two times of the answer. */
@Schema(name = "UnitPage")
public record UnitPage(
        List<Unit> items,

        @Nullable @Schema(description = "cursor of the next page; absent on the last")
        String next,

        LocalDate asOf,
        Instant knownAt) {}
