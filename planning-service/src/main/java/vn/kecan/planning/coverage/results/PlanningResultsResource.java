package vn.kecan.planning.coverage.results;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
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
import vn.kecan.planning.form.FormView;
import vn.kecan.planning.form.TableAnswer;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Form 12 over HTTP. */
@Path("/reports/forms/12")
@Tag(name = "reports")
public class PlanningResultsResource {

    private final AskCoverage ask;
    private final Call call;

    PlanningResultsResource(AskCoverage ask, Call call) {
        this.ask = ask;
        this.call = call;
    }

    @GET
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "readForm12",
            summary = "Fill form 12: the results of planning in a subtree, in turns",
            description =
                    "12A counts the posts of the city's own bodies, 12B those of communes and wards. Somebody planned"
                            + " for three posts counts three times. Professors are not on record, so their row is empty. Entries"
                            + " of the caller himself are left out.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "Rows: who; columns: for which posts",
            content = {
                @Content(mediaType = TableFormat.JSON_TYPE, schema = @Schema(implementation = FormView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response readForm12(
            @BeanParam CoverageQuestion question,
            @Parameter(
                            description = "CITY: form 12A, COMMUNE: form 12B",
                            required = true,
                            schema = @Schema(implementation = FormLevel.class))
                    @QueryParam("level")
                    @Nullable
                    String level,
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
        var form = FillForm.of(ask.standing(question), level(level));
        return TableAnswer.of(
                wanted, call.language(), () -> FormView.of(form, call.language()), () -> form.table(call.language()));
    }

    private static FormLevel level(@Nullable String text) {
        return Arrays.stream(FormLevel.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Problems.invalid("level", text, "Phải là CITY hoặc COMMUNE.", "Must be CITY or COMMUNE."));
    }
}
