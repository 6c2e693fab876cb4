package vn.kecan.planning.coverage.projection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.AskCoverage;
import vn.kecan.planning.coverage.CoverageQuestion;
import vn.kecan.planning.form.TableAnswer;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Coverage month by month, over HTTP. */
@Path("/coverage/projection")
@Tag(name = "coverage")
public class ProjectionResource {

    private static final YearMonth USUAL_END = YearMonth.of(2030, 12);
    private static final int MOST_MONTHS = 120;

    private final ProjectCoverage project;
    private final AskCoverage ask;
    private final Call call;

    ProjectionResource(ProjectCoverage project, AskCoverage ask, Call call) {
        this.project = project;
        this.ask = ask;
        this.call = call;
    }

    @GET
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "projectCoverage",
            summary = "Count the coverage of a subtree month by month, with what is certain to come",
            description =
                    "Everybody retires in the month plans reckon with, a secretary leaves his post when his time in"
                            + " place has run out (RO-19), entries and postings end on their days. What should have happened"
                            + " before the day asked about, happens on the first day projected. Entries of the caller himself are"
                            + " left out.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The day asked about and the first day of each month after it",
            content = {
                @Content(mediaType = TableFormat.JSON_TYPE, schema = @Schema(implementation = ProjectionView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response projectCoverage(
            @BeanParam CoverageQuestion question,
            @Parameter(
                            description = "the last month, at most ten years ahead; 2030-12 when absent",
                            example = "2030-12")
                    @QueryParam("to")
                    @Nullable
                    String to,
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
        var moment = ask.moment(question);
        var view = project.project(question, moment, last(to, moment));
        return TableAnswer.of(wanted, call.language(), () -> view, () -> ProjectionTable.of(view, call.language()));
    }

    private static YearMonth last(@Nullable String to, Moment moment) {
        var first = YearMonth.from(moment.asOf());
        var last = to == null ? USUAL_END : month(to);
        if (last.isBefore(first) || last.isAfter(first.plusMonths(MOST_MONTHS))) {
            throw Problems.invalid(
                    "to",
                    last,
                    "Phải từ tháng %s đến tháng %s.".formatted(first, first.plusMonths(MOST_MONTHS)),
                    "Must be from %s to %s.".formatted(first, first.plusMonths(MOST_MONTHS)));
        }
        return last;
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException impossible) {
            throw Problems.invalid("to", text, "Phải là tháng, dạng YYYY-MM.", "Must be a month, as YYYY-MM.");
        }
    }
}
