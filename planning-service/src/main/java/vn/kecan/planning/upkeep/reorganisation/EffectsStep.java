package vn.kecan.planning.upkeep.reorganisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step as personnel-service takes it. */
@Schema(name = "ReorganisationEffectsStep")
record EffectsStep(
        @NotNull Kind kind,
        @NotNull Of of,
        @NotNull @Size(min = 1, max = 10_000) List<@NotBlank String> from,
        @Size(max = 1000) @Nullable List<@NotBlank String> into,

        @Nullable @Schema(description = "not looked at here")
        Object parent,

        @Nullable @Schema(description = "not looked at here")
        Object name,

        @Nullable @Schema(description = "not looked at here")
        Object nameEn,

        @Nullable @Schema(description = "not looked at here")
        Object postings) {

    @Schema(name = "ReorganisationEffectsStepKind")
    enum Kind {
        MERGE,
        SPLIT,
        RENAME,
        MOVE,
        END
    }

    @Schema(name = "ReorganisationEffectsSubject")
    enum Of {
        UNIT,
        POST
    }

    EffectsStep {
        into = into == null ? List.of() : into;
    }

    /** Whether this post ends by the step: all do but what is renamed, and what is its own successor. */
    boolean ends(String post) {
        return of == Of.POST && kind != Kind.RENAME && !into.contains(post);
    }
}
