package vn.kecan.personnel.codelist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Etags;
import vn.kecan.platform.problem.Problems;

/** Code lists over HTTP. */
@Path("/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "code-lists")
public class CodeListResource {

    private final CodeLists lists;
    private final Asked asked;

    CodeListResource(CodeLists lists, Asked asked) {
        this.lists = lists;
        this.asked = asked;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "listCodeLists",
            summary = "List the code lists",
            description = "Each with its versions and the days on which they hold.")
    @APIResponse(responseCode = "200", description = "the code lists, by name")
    public CodeListIndex listCodeLists() {
        return new CodeListIndex(lists.all().stream().map(CodeListIndex::entry).toList());
    }

    @GET
    @Path("/{name}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM, Roles.ADMIN})
    @Operation(
            operationId = "readCodeList",
            summary = "Read one code list",
            description = "The version that holds on the day asked, in Vietnamese and English.")
    @APIResponse(
            responseCode = "200",
            description = "the codes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CodeList.class)))
    public Response readCodeList(
            @PathParam("name") String name,
            @QueryParam("asOf")
                    @Parameter(description = "the day whose codes are asked, YYYY-MM-DD; default today")
                    @Nullable
                    String asOf) {
        var day = asOf == null || asOf.isBlank() ? asked.today() : Asked.day("asOf", asOf);
        var file = lists.named(name).orElseThrow(() -> Problems.notFound("code list", name));
        var version = file.on(day).orElseThrow(() -> Problems.notFound("code list", name + " " + day));
        return Etags.tagged(CodeList.of(file, version, day), version.version());
    }
}
