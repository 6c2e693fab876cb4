package vn.kecan.planning.slate.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody related to a candidate steps aside. */
@Schema(
        description = "Says that somebody is related to a candidate and so takes no part in deciding",
        examples = "{\"candidate\":\"HN-000001\",\"relation\":\"SIBLING\",\"reason\":\"Anh ruột\"}")
record NewRecusal(
        @NotBlank @Size(max = 40) String candidate,
        @NotNull Relation relation,

        @Size(max = 40) @Schema(description = "the cadre who is related; the caller himself when absent") @Nullable
        String person,

        @NotBlank @Size(max = 2000) String reason) {}
