package vn.kecan.personnel.imports;

import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.sheet.Format;

/**
 * What was asked for with a file.
 *
 * @param kind what its rows are
 * @param dryRun say what would be done, and do nothing
 * @param partial import the good rows and tell of the others
 * @param charset as the client declared it
 * @param sha256 of the file's bytes, in hexadecimal
 */
record ImportRequest(
        String kind,
        boolean dryRun,
        boolean partial,
        Format format,
        @Nullable String charset,
        String sha256,
        long bytes) {}
