package vn.kecan.personnel.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;
import vn.kecan.platform.write.Writes;

@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "imports")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final List<FileKind> KINDS =
            List.of(UnitFile.KIND, PostFile.KIND, CadreFile.KIND, PostingFile.KIND, EvaluationFile.KIND);

    private final ImportFile importFile;
    private final Writes writes;
    private final Caller caller;
    private final Call call;
    private final Now now;
    private final long most;

    ImportResource(
            ImportFile importFile,
            Writes writes,
            Caller caller,
            Call call,
            Now now,
            @ConfigProperty(name = "kecan.import.max-bytes", defaultValue = "134217728") long most) {
        this.importFile = importFile;
        this.writes = writes;
        this.caller = caller;
        this.call = call;
        this.now = now;
        this.most = most;
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed("records-officer")
    @Operation(
            summary = "Import a CSV file",
            description = "UTF-8 with a header row of field names in any order, at most 128 MiB. Unknown codes are"
                    + " created, known ones with other values corrected, equal ones left alone; a column that is absent"
                    + " leaves what is on record. All of the file or nothing: every wrong value is told by row and"
                    + " field.")
    @APIResponse(
            responseCode = "200",
            description = "what was done",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    public Response importFile(
            @QueryParam("kind")
                    @Parameter(
                            required = true,
                            description = "what the rows are",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"units", "posts", "cadres", "postings", "evaluations"}))
                    @Nullable
                    String kind,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            example = "cadre,year,level,decision.number,decision.date,decision.issuer\n"
                                                    + "HN-000001,2024,GOOD,12-QĐ/TU,2024-12-20,Thành ủy Hà Nội\n"))
                    InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        var wanted = kind(kind);
        mustBeCsv(headers);
        var unit = caller.unit();
        var today = now.today();
        var dryRun = call.dryRun();
        try (var upload = Upload.receive(body, most)) {
            return writes.post(
                    Map.of("sha256", upload.sha256()), rec -> importFile.run(rec, wanted, upload, unit, today, dryRun));
        }
    }

    private void mustBeCsv(HttpHeaders headers) {
        var type = headers.getMediaType();
        if (type == null || !"utf-8".equalsIgnoreCase(type.getParameters().getOrDefault("charset", "utf-8"))) {
            throw new WebApplicationException(415);
        }
        if (headers.getLength() > most) {
            throw new WebApplicationException(413);
        }
    }

    private static FileKind kind(@Nullable String asked) {
        return KINDS.stream()
                .filter(it -> it.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "kind",
                        asked,
                        "Phải là một trong: units, posts, cadres, postings, evaluations.",
                        "Must be one of: units, posts, cadres, postings, evaluations."));
    }
}
