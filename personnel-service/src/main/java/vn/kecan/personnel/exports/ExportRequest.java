package vn.kecan.personnel.exports;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.sheet.Format;

/**
 * What was asked for.
 *
 * @param kind what the rows are, as in imports
 * @param unit only what belongs to the subtree of this unit; null: all in reach
 * @param asOf only what is in force on this day; null: whatever its period
 * @param knownAt the instant as of which it is known; fixed when ordered
 * @param since only what was recorded, corrected or withdrawn after this instant; null: everything
 * @param group the group of restricted fields it belongs to: its file is sealed; null: none
 * @param purpose what for, if it is restricted
 */
record ExportRequest(
        String kind,
        Format format,
        @Nullable String unit,
        @Nullable LocalDate asOf,
        Instant knownAt,
        @Nullable Instant since,
        @Nullable FieldGroup group,
        @Nullable String purpose) {}
