package vn.kecan.planning.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.form.TableAnswer;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.platform.http.Call;

/** Coverage of a subtree. */
@Path("/coverage")
@Tag(name = "coverage", description = "Which posts have successors, and where the gaps are")
public class CoverageResource {

    private final AskCoverage ask;
    private final Call call;

    CoverageResource(AskCoverage ask, Call call) {
        this.ask = ask;
        this.call = call;
    }

    @GET
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            summary = "Count the coverage of a unit and of every unit below it",
            description =
                    "Each row is rolled up over its own subtree. Entries of the caller himself are left out, from net"
                            + " coverage too. Net coverage counts nobody twice; /coverage/gaps proves it.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "One row for each unit, parents before children",
            content = {
                @Content(mediaType = TableFormat.JSON_TYPE, schema = @Schema(implementation = CoverageView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response readCoverage(
            @BeanParam CoverageQuestion question,
            @Parameter(description = "true: also count the entries whose person the law of the day bars; takes longer")
                    @QueryParam("barred")
                    @Schema(type = SchemaType.BOOLEAN)
                    @Nullable
                    String barred,
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
        var view = ask.ask(question, Wanted.flag("barred", barred));
        return TableAnswer.of(wanted, call.language(), () -> view, () -> CoverageTable.of(view, call.language()));
    }
}
