package vn.kecan.personnel.merge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;
import vn.kecan.personnel.time.Decision;

/** A merge to be recorded: the cadre of the path and this one are one person. */
@Schema(name = "NewCadreMerge")
record NewMerge(
        @NotNull
        @Pattern(regexp = Codes.CODE)
        @Schema(examples = "HN-000002", description = "the code that stays, under which everything goes on")
        String into,

        @NotBlank
        @Size(max = 2000)
        @Schema(
                examples = "Một người được lập hai hồ sơ khi nhập xã",
                description = "why, for the ledger; no restricted values, please")
        String reason,

        @Valid @Nullable @Schema(description = "the deciding document, if there is one")
        Decision decision,

        @Schema(examples = "false", description = "true: one person although sex or year of birth differ on record")
        @Nullable
        Boolean confirmed) {}
