package vn.kecan.personnel.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.platform.problem.Confidential;

/** A personal number, or the number of another paper, whose bearer is sought. */
@Confidential
@Schema(name = "NumberSought")
public record NumberSought(
        @NotBlank
        @Size(max = 40)
        @Schema(description = "blanks, dots and dashes do not matter", examples = "001175000001")
        String personalNumber) {}
