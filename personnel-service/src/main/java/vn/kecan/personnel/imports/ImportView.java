package vn.kecan.personnel.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an import did, or with dryRun would do. */
@Schema(name = "ImportResult")
record ImportView(
        @Schema(examples = "cadres") String kind,

        @Schema(description = "rows of the file, the header not counted", examples = "20000")
        long rows,

        @Schema(examples = "19990") long created,
        @Schema(examples = "10") long changed,

        @Schema(description = "equal to what is on record, and left alone", examples = "0")
        long unchanged,

        @Schema(description = "with partial=true: wrong, and left out; see errors of the job", examples = "0")
        long refused,

        boolean dryRun,

        @Schema(
                description = "SHA-256 of the file's bytes; of a restricted kind a mark that cannot be guessed",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256) {}
