package vn.kecan.personnel.reorganisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Codes;

/** One step of a reorganisation. A unit or post may be named by several merges: then its parts go different ways. */
@Schema(name = "ReorganisationStep")
public record Step(
        @NotNull StepKind kind,
        @NotNull Subject of,

        @NotNull @Size(min = 1, max = 10_000) @Schema(examples = "[\"C001-01\",\"C001-02\"]")
        List<@NotNull @Pattern(regexp = Codes.CODE) String> from,

        @Size(max = 1000)
        @Schema(
                description = "who goes on; MERGE: one; SPLIT: two or more; MOVE of a post: one",
                examples = "[\"00004\"]")
        @Nullable
        List<@NotNull @Pattern(regexp = Codes.CODE) String> into,

        @Pattern(regexp = Codes.CODE) @Schema(description = "MOVE of units: the new parent") @Nullable
        String parent,

        @Size(max = 300) @Pattern(regexp = Codes.NAME) @Schema(description = "RENAME: the new name or title") @Nullable
        String name,

        @Size(max = 300) @Schema(description = "RENAME: the same in English") @Nullable
        String nameEn,

        @Schema(description = "posts that end: what becomes of those who hold them; default ENDED") @Nullable
        PostingFate postings) {

    public Step {
        into = into == null ? List.of() : into;
    }

    /** Whether {@code from} ends by this step, unless it is its own successor. */
    boolean ends() {
        return switch (kind) {
            case MERGE, SPLIT, END -> true;
            case MOVE -> of == Subject.POST;
            case RENAME -> false;
        };
    }
}
