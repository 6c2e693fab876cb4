package vn.kecan.planning.slate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody to put on a slate. */
@Schema(description = "A cadre to put on the slate", examples = """
                {"cadre":"HN-000001","stated":{"investigated":false,"statedBy":"Ủy ban Kiểm tra Thành ủy",\
                "document":{"number":"15-CV/UBKTTU","date":"2026-11-20","issuer":"Ủy ban Kiểm tra Thành ủy"}}}""")
record NewCandidate(
        @NotBlank @Size(max = 40) String cadre,

        @Schema(description = "standing again for a seat held now; when absent, the postings tell") @Nullable
        Boolean reelection,

        @Valid
        @Schema(description = "what no register keeps; to change it, take the candidate off and put him on again")
        @Nullable
        Statement stated) {}
