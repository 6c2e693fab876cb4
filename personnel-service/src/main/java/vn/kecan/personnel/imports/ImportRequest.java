package vn.kecan.personnel.imports;

import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.sheet.Format;

/**
 * What was asked for with a file.
 *
 * @param kind what its rows are
 * @param dryRun say what would be done, and do nothing
 * @param partial import the good rows and tell of the others
 * @param charset as the client declared it
 * @param sha256 of the file's bytes, in hexadecimal; of a restricted kind what stands for it and cannot be guessed
 * @param group the group of restricted fields it belongs to: its files are sealed; null: none
 * @param purpose what for, if it is restricted
 */
record ImportRequest(
        String kind,
        boolean dryRun,
        boolean partial,
        Format format,
        @Nullable String charset,
        String sha256,
        long bytes,
        @Nullable FieldGroup group,
        @Nullable String purpose) {}
