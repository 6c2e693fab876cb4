package vn.kecan.personnel.merge;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Asked;
import vn.kecan.platform.write.Writes;

/** The merge of a cadre recorded twice over HTTP. */
@Path("/cadres/{cadre}/merge")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "cadres")
public class MergeResource {

    private final MergeCadre merge;
    private final Reaches reaches;
    private final Asked asked;
    private final Writes writes;

    MergeResource(MergeCadre merge, Reaches reaches, Asked asked, Writes writes) {
        this.merge = merge;
        this.reaches = reaches;
        this.asked = asked;
        this.writes = writes;
    }

    @POST
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "mergeCadre",
            summary = "Merge a cadre recorded twice into the record that stays",
            description =
                    "Everything believed of the cadre of the path (the duplicate) goes on under the code `into`: postings, evaluations, all facts of the file, and facts of others that speak of him; restricted ones too, without being shown, so no role of their groups is needed. What is the same on both sides is kept once. What cannot both stand for one person refuses the whole merge (409) and is listed. The duplicate's own record is withdrawn: its code answers 404 `urn:problem:cadre-merged` and names the code that goes on, to whoever reaches him; what was believed is still read with knownAt and under /history. The names and dates of the record that stays are not changed.")
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = true,
            description = "The ETag of the duplicate as you read it",
            example = "\"42\"",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "merged, with what became of each thing of the duplicate",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Sex or year of birth differ and it is not confirmed, or things cannot both stand",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "412",
            description = "If-Match is stale",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    @APIResponse(
            responseCode = "428",
            description = "If-Match or Idempotency-Key is missing",
            content = @Content(mediaType = "application/problem+json", schema = @Schema(ref = "Problem")))
    public Response mergeCadre(@PathParam("cadre") String cadre, @Valid @NotNull NewMerge body) {
        return writes.postOn(
                body, rec -> merge.merge(rec, cadre, body, reaches.of(asked.today()), asked.at(null, null)));
    }
}
