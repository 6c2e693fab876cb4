package vn.kecan.planning.rotation.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document for a mover's file. */
@Schema(
        name = "NewRotationFileItem",
        description = "A document for a mover's file; the document itself is kept elsewhere, its checksum here",
        examples = """
                {"item":"HEALTH_CERTIFICATE","title":"Giấy khám sức khỏe số 12","dated":"2026-11-02",\
                "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}""")
record NewFileItem(
        @NotNull FileItem item,
        @NotBlank @Size(max = 300) String title,

        @NotNull @Schema(description = "the day of the document; of a health certificate the day of issue")
        LocalDate dated,

        @Schema(description = "of CV_WITH_PHOTO: when the photograph was taken") @Nullable
        LocalDate photoTakenOn,

        @Schema(description = "of POLITICAL_STANDARD: whether it concludes that the standard is met") @Nullable
        Boolean met,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the document, in hex")
        String sha256) {}
