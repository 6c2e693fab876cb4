package vn.kecan.platform.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemView;

/** A job on the wire. */
@Schema(name = "Job", description = "long work: where it stands and what came of it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record JobView(
        UUID id,

        @Schema(description = "what is done", examples = "import")
        String kind,

        JobState state,

        @Schema(description = "0 to 1", examples = "0.42", minimum = "0", maximum = "1")
        double progress,

        @Schema(description = "what is being done now", examples = "reading") @Nullable
        String stage,

        @Schema(implementation = Object.class, type = SchemaType.OBJECT, description = "what was counted so far")
        JsonNode counts,

        @Schema(description = "asked to stop") boolean cancelled,
        Instant created,
        @Nullable Instant started,
        @Nullable Instant ended,

        @Schema(implementation = Object.class, type = SchemaType.OBJECT, description = "what came of it, when DONE")
        @Nullable
        JsonNode result,

        @Schema(description = "why it failed, when FAILED") @Nullable
        ProblemView problem,

        Links links) {

    /** Where to go from here. */
    @Schema(name = "JobLinks")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Links(
            String self,

            @Schema(description = "the file that came of it") @Nullable
            String result,

            @Schema(description = "the uploaded file with a column of errors") @Nullable
            String errors) {}

    static JobView of(Job job, Links links, Locale language) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.progress(),
                job.stage(),
                job.counts(),
                job.cancelled(),
                job.created(),
                job.started(),
                job.ended(),
                job.result(),
                job.problem() == null ? null : ProblemView.of(job.problem(), links.self(), language),
                links);
    }
}
