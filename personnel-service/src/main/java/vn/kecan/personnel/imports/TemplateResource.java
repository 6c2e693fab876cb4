package vn.kecan.personnel.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.platform.problem.Problems;

/** The empty forms of imports over HTTP. */
@Path("/imports/templates/{kind}")
@RunOnVirtualThread
@Tag(name = "imports")
public class TemplateResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GET
    @Produces({CSV, XLSX})
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.AUDITOR})
    @Operation(
            operationId = "readImportTemplate",
            summary = "Fetch the empty form of an import",
            description = "By Accept CSV, or XLSX with the code lists to choose from. The first line has titles in"
                    + " Vietnamese (* where a value is needed), the second the field names; both may stay.")
    @APIResponse(
            responseCode = "200",
            description = "the form",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response readImportTemplate(
            @PathParam("kind") @Parameter(description = "what the rows are", schema = @Schema(type = SchemaType.STRING))
                    String kind,
            @Context HttpHeaders headers)
            throws IOException {
        var wanted = KindsOfFile.ALL.stream()
                .filter(it -> it.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("template", kind));
        var format = headers.getAcceptableMediaTypes().stream().anyMatch(it -> XLSX.equals(it.toString()))
                ? Format.XLSX
                : Format.CSV;
        var out = new ByteArrayOutputStream();
        if (format == Format.XLSX) {
            Template.xlsx(wanted, out);
        } else {
            Template.csv(wanted, out);
        }
        return Response.ok(out.toByteArray())
                .type(format == Format.CSV ? CSV + "; charset=UTF-8" : XLSX)
                .header("Content-Disposition", "attachment; filename=\"" + kind + "." + format.ending() + "\"")
                .build();
    }
}
