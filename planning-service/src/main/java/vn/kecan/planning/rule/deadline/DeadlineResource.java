package vn.kecan.planning.rule.deadline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Reckons deadlines in working days. */
@Path("/deadlines")
@Tag(name = "law")
public class DeadlineResource {

    private final Moments moments;
    private final ReckonDeadline reckon;

    DeadlineResource(Moments moments, ReckonDeadline reckon) {
        this.moments = moments;
        this.reckon = reckon;
    }

    @GET
    @RolesAllowed({"org-board", "approver", "auditor"})
    @Operation(
            summary = "Reckon a deadline",
            description = "In working days with Vietnam's public holidays, or by the calendar year; of no particular"
                    + " plan or person.")
    @APIResponse(responseCode = "200", description = "When it is due, by which clause, and whether it is in time")
    public DeadlineView reckonDeadline(
            @Parameter(
                            description = "what is to be done in time",
                            required = true,
                            example = "APPROVAL",
                            schema = @Schema(implementation = DeadlineKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(description = "the day that begins it; of a yearly one any day of the year", required = true)
                    @QueryParam("begins")
                    @Schema(format = "date")
                    @Nullable
                    String begins,
            @Parameter(description = "working days by which it was extended")
                    @QueryParam("extension")
                    @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "365", defaultValue = "0")
                    @Nullable
                    String extension,
            @Parameter(description = "the day it was done; absent while it is not")
                    @QueryParam("done")
                    @Schema(format = "date")
                    @Nullable
                    String done,
            @Parameter(description = "the day judged on; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf) {
        return reckon.reckon(
                kind(kind),
                day("begins", begins),
                extension(extension),
                Asked.day("done", done).orElse(null),
                moments.of(asOf, null, null));
    }

    private static LocalDate day(String name, @Nullable String text) {
        return Asked.day(name, text).orElseThrow(() -> missing(name, "YYYY-MM-DD"));
    }

    private static DeadlineKind kind(@Nullable String text) {
        return Arrays.stream(DeadlineKind.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "kind",
                        text,
                        "Phải là một trong " + Arrays.toString(DeadlineKind.values()) + ".",
                        "Must be one of " + Arrays.toString(DeadlineKind.values()) + "."));
    }

    private static int extension(@Nullable String text) {
        try {
            var days = text == null ? 0 : Integer.parseInt(text);
            if (days >= 0 && days <= LONGEST) {
                return days;
            }
        } catch (NumberFormatException notOne) {
            // refused below, with the same words
        }
        throw Problems.invalid(
                "extension",
                text,
                "Phải là số từ 0 đến " + LONGEST + ".",
                "Must be a number from 0 to " + LONGEST + ".");
    }

    private static final int LONGEST = 365;

    private static ProblemException missing(String name, String form) {
        return Problems.invalid(name, null, "Phải có, dạng " + form + ".", "Must be given, as " + form + ".");
    }
}
