package vn.kecan.planning.rule.deadline;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.moment.VerdictSaid;

/** A deadline on the wire. */
@Schema(name = "Deadline", description = "When something is due, whether it is in time, and the days not counted")
public record DeadlineView(
        DeadlineKind kind,
        LocalDate begins,
        int extension,
        @Nullable LocalDate done,

        @Schema(description = "ALLOWED while in time, WARNED when late; the due day is among the facts")
        List<VerdictSaid> verdicts,

        @Schema(description = "public holidays and exchanged days up to the due day, each with its source")
        List<Parameter> holidays) {}
