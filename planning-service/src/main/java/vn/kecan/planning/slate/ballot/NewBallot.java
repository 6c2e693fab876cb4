package vn.kecan.planning.slate.ballot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A conference that was held, with its counts. */
@Schema(
        description = "A conference that was held on the submitted version, with its counts and its minutes",
        examples = """
                {"step":2,"body":"Hội nghị tập thể lãnh đạo mở rộng","heldOn":"2026-11-25","chair":"HN-000004",\
                "summoned":30,"present":28,"issued":28,"returned":28,"valid":27,\
                "votes":[{"cadre":"HN-000001","votes":20},{"cadre":"HN-000002","votes":7}],\
                "minutes":{"title":"Biên bản bước 2",\
                "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}""")
record NewBallot(
        @NotNull @Min(1) @Max(20) Integer step,
        @NotBlank @Size(max = 300) String body,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 40) String chair,
        @NotNull @Min(1) @Max(MOST) Integer summoned,
        @NotNull @Min(0) @Max(MOST) Integer present,
        @Min(0) @Max(MOST) @Nullable Integer issued,
        @Min(0) @Max(MOST) @Nullable Integer returned,
        @Min(0) @Max(MOST) @Nullable Integer valid,
        @Size(max = 500) @Nullable List<@NotNull @Valid Votes> votes,

        @Schema(description = "civil servants of the whole unit, for the opinion of a small unit")
        @Min(0)
        @Max(MOST)
        @Nullable
        Integer staff,

        @Schema(description = "whether the unit has sub-units") @Nullable
        Boolean subUnits,

        @Size(max = 40) @Schema(description = "whom the head chose of those tied") @Nullable
        String choice,

        @NotNull @Valid Minutes minutes) {

    private static final int MOST = 100_000;

    /** The votes for one name. */
    @Schema(name = "VotesForName")
    record Votes(
            @NotBlank @Size(max = 40) String cadre,
            @NotNull @Min(0) @Max(MOST) Integer votes) {}

    /** The minutes: the document itself, or its digest when it is kept elsewhere. */
    @Schema(name = "NewMinutes")
    record Minutes(
            @NotBlank @Size(max = 300) String title,

            @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "SHA-256 of the document, in hex") @Nullable
            String sha256,

            @Size(max = 700_000) @Schema(description = "the document in Base64, at most 512 KiB") @Nullable
            String content) {}

    int issuedOr0() {
        return issued == null ? 0 : issued;
    }

    int returnedOr0() {
        return returned == null ? 0 : returned;
    }

    int validOr0() {
        return valid == null ? 0 : valid;
    }

    List<Votes> named() {
        return votes == null ? List.of() : votes;
    }
}
