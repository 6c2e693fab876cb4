package vn.kecan.personnel.form;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.Restricted;
import vn.kecan.personnel.time.Asked;

/** Form 2C over HTTP. */
@Path("/cadres/{code}/form-2c")
@RunOnVirtualThread
@Tag(name = "dossier")
public class Form2cResource {

    private static final String PDF = "application/pdf";

    private final Cadres cadres;
    private final FillForm2c fill;
    private final Reaches reaches;
    private final Asked asked;

    Form2cResource(Cadres cadres, FillForm2c fill, Reaches reaches, Asked asked) {
        this.cadres = cadres;
        this.fill = fill;
        this.reaches = reaches;
        this.asked = asked;
    }

    @GET
    @Produces(PDF)
    @Restricted({FieldGroup.IDENTITY, FieldGroup.FAMILY, FieldGroup.ASSETS, FieldGroup.HEALTH})
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "printForm2c",
            summary = "Print form 2C of one cadre",
            description =
                    "The file as PDF, laid out after the official form, in Vietnamese. What belongs to a restricted group is filled in only with the role of the group and a purpose in X-Purpose; else the line says that it is withheld. The same two times give the same bytes.")
    @APIResponse(
            responseCode = "200",
            description = "the form",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response printForm2c(
            @PathParam("code") String code,
            @QueryParam("asOf") @Parameter(description = "the day it was true, YYYY-MM-DD; default today") @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt) {
        var at = asked.at(asOf, knownAt);
        var reach = reaches.of(at.today());
        var cadre = cadres.known(code, at, reach)
                .on(at.asOf())
                .orElseThrow(() -> cadres.missing(code, at.knownAt(), at, reach));
        var pdf = Press.pdf(Html.of(fill.fill(cadre.view(), at)), at.knownAt());
        return Response.ok(pdf)
                .header("Content-Disposition", "inline; filename=\"2c-" + code + ".pdf\"")
                .build();
    }
}
