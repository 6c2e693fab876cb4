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
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.restricted.FileReads;
import vn.kecan.personnel.seal.SealedFiles;
import vn.kecan.personnel.sheet.Charsets;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.job.JobOrders;
import vn.kecan.platform.job.JobView;

/** Imports over HTTP. */
@Path("/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "imports")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NDJSON = "application/x-ndjson";

    private final JobOrders orders;
    private final Caller caller;
    private final Call call;
    private final FileReads reads;
    private final SealedFiles sealed;
    private final long most;

    ImportResource(
            JobOrders orders,
            Caller caller,
            Call call,
            FileReads reads,
            SealedFiles sealed,
            @ConfigProperty(name = "kecan.import.max-bytes", defaultValue = "134217728") long most) {
        this.orders = orders;
        this.caller = caller;
        this.call = call;
        this.reads = reads;
        this.sealed = sealed;
        this.most = most;
    }

    @POST
    @Consumes({CSV, XLSX, NDJSON})
    @RolesAllowed(Roles.OFFICER)
    @Operation(
            operationId = "importFile",
            summary = "Import a file as a job",
            description = "CSV (UTF-8; UTF-16 with a byte order mark; Windows-1258 when declared; separated by commas,"
                    + " semicolons or tabs), XLSX (the first sheet) or NDJSON, at most 128 MiB. The header names the"
                    + " columns as the API does, or in Vietnamese or English as the templates do, in any order. Dates are"
                    + " YYYY-MM-DD, or day first: 31/12/1975, 31-12-1975, 31.12.1975; a month YYYY-MM or 12/1975."
                    + " Unknown codes are created, known ones with other values corrected, equal ones left alone; a"
                    + " column that is absent leaves what is on record. All of the file or nothing, unless"
                    + " partial=true: every wrong value is told by row and field, and /jobs/{id}/errors gives the file"
                    + " back with a column of errors. Waits up to 10 s for the outcome; `Prefer: wait=N` (at most 60) or"
                    + " `respond-async` (RFC 7240) change that. Facts of the cadre file are known again by `id` or, without"
                    + " it, by cadre, first day and what tells facts of their kind apart; each names its decision or says"
                    + " that it is declared. Restricted kinds need the role of their field group and `X-Purpose`; their"
                    + " files are kept sealed.")
    @Parameter(
            name = "Prefer",
            in = ParameterIn.HEADER,
            description = "wait=N: seconds to wait for the outcome; respond-async: none",
            schema = @Schema(type = SchemaType.STRING),
            example = "respond-async")
    @Parameter(
            name = "X-Purpose",
            in = ParameterIn.HEADER,
            description =
                    "Needed for restricted kinds: what for, 5 to 200 characters; every fact looked at is recorded",
            schema = @Schema(type = SchemaType.STRING),
            example = "Review of the plan 2025-2030")
    @APIResponse(
            responseCode = "200",
            description = "what was done; Location names the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "still at work; Location names the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response importFile(
            @QueryParam("kind")
                    @Parameter(
                            required = true,
                            description = "what the rows are",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    String kind,
            @QueryParam("partial") @Parameter(description = "true: import the good rows and tell of the others")
                    boolean partial,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = "cadre,year,level,decision.number,decision.date,decision.issuer\n"
                                                + "HN-000001,2024,GOOD,12-QĐ/TU,2024-12-20,Thành ủy Hà Nội\n"),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
                            })
                    InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        var wanted = KindsOfFile.named(kind);
        var format = format(headers.getMediaType());
        var charset = charset(format, headers.getMediaType());
        if (headers.getLength() > most) {
            throw new WebApplicationException(413);
        }
        caller.unit();
        var group = wanted.group();
        var purpose = group == null ? null : reads.order(group);
        try (var upload = Upload.receive(body, most, group == null ? it -> it : sealed::sealing)) {
            var sha256 = group == null ? upload.sha256() : sealed.mark(upload.sha256());
            var request = new ImportRequest(
                    wanted.name(), call.dryRun(), partial, format, charset, sha256, upload.bytes(), group, purpose);
            return orders.order(ImportJob.NAME, Map.of("sha256", sha256), request, upload.file());
        }
    }

    private static Format format(@Nullable MediaType type) {
        for (var format : Format.values()) {
            if (type != null && format.type().equalsIgnoreCase(type.getType() + "/" + type.getSubtype())) {
                return format;
            }
        }
        throw new WebApplicationException(415);
    }

    /** Of text only; NDJSON is UTF-8. */
    private static @Nullable String charset(Format format, MediaType type) {
        var charset = format == Format.XLSX ? null : type.getParameters().get("charset");
        if (charset != null && !(format == Format.CSV ? Charsets.known(charset) : charset.equalsIgnoreCase("utf-8"))) {
            throw new WebApplicationException(415);
        }
        return charset;
    }
}
