package vn.kecan.planning.slate.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The minutes of a conference, on the wire. */
@Schema(name = "Minutes", description = "The minutes of a conference")
record MinutesView(
        String title,

        @Schema(description = "SHA-256 of the document, in hex")
        String sha256,

        @Schema(description = "the document in Base64; absent when only its digest is kept") @Nullable
        String content) {}
