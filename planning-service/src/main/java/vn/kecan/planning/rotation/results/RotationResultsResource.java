package vn.kecan.planning.rotation.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Form 11 over HTTP. */
@Path("/reports/forms/11")
@Tag(name = "reports")
public class RotationResultsResource {

    private final Moments moments;
    private final CountTurns count;
    private final Call call;

    RotationResultsResource(Moments moments, CountTurns count, Call call) {
        this.moments = moments;
        this.count = count;
        this.call = call;
    }

    @GET
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "readForm11",
            summary = "Fill form 11: the rotations that began in a period, in turns",
            description = "Counted where they came to. Somebody rotated twice counts twice; a rotation that a"
                    + " reorganisation carried into another post counts once. What cannot be counted from what is on"
                    + " record is null, and blank in the files. The figures are the same in all three formats.")
    @APIResponse(
            responseCode = "200",
            description = "Rows and columns of the form",
            content = {
                @Content(
                        mediaType = TableFormat.JSON_TYPE,
                        schema = @Schema(implementation = RotationResultsView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response readForm11(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "the first day of the period", example = "2025-07-01", required = true)
                    @QueryParam("from")
                    @Schema(format = "date")
                    @Nullable
                    String from,
            @Parameter(description = "the first day after the period", example = "2026-01-01", required = true)
                    @QueryParam("to")
                    @Schema(format = "date")
                    @Nullable
                    String to,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(
                            description = "json, csv or xlsx; when absent, what Accept asks for",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "csv", "xlsx"}))
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context HttpHeaders headers) {
        var wanted = TableFormat.asked(format, headers.getAcceptableMediaTypes());
        var root = Asked.given("unit", unit);
        var first = Asked.day("from", Asked.given("from", from)).orElseThrow();
        var end = Asked.day("to", Asked.given("to", to)).orElseThrow();
        if (!first.isBefore(end)) {
            throw Problems.unprocessable(
                    "from",
                    first,
                    "Phải trước ngày " + end + " (to). Có thể hai ngày bị đảo.",
                    "Must be before " + end + " (to). Maybe the two days are swapped.");
        }
        var known = Asked.instant("knownAt", knownAt).orElse(null);
        var last = moments.of(end.minusDays(1), known, moments.day(null));
        return count.count(root, first, end, last, wanted, call.language());
    }
}
