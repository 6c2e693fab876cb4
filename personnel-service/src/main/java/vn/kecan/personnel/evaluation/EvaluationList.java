package vn.kecan.personnel.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All evaluations of one cadre, with the times of the answer. */
@Schema(name = "EvaluationList")
public record EvaluationList(
        List<Evaluation> items,

        @Nullable @Schema(description = "the day asked; absent: of all time")
        LocalDate asOf,

        Instant knownAt) {}
