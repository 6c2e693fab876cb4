package vn.kecan.personnel.exports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.imports.KindsOfFile;
import vn.kecan.personnel.restricted.FileReads;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.personnel.time.Asked;
import vn.kecan.platform.job.JobOrders;
import vn.kecan.platform.job.JobView;
import vn.kecan.platform.problem.Problems;

/** Exports over HTTP. */
@Path("/exports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "exports")
public class ExportResource {

    private final JobOrders orders;
    private final Asked asked;
    private final FileReads reads;

    ExportResource(JobOrders orders, Asked asked, FileReads reads) {
        this.orders = orders;
        this.reads = reads;
        this.asked = asked;
    }

    @POST
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "exportFile",
            summary = "Export facts to a file as a job",
            description =
                    "One consistent snapshot of what you reach, as known at `knownAt`, which is fixed when you order."
                            + " The columns are those of imports. With `since` only the things of which something was recorded,"
                            + " corrected or withdrawn after that instant, each with all that is believed of it; a last column"
                            + " `change` says RECORDED or, of things that are no more, WITHDRAWN. CSV is UTF-8 with a byte order"
                            + " mark. Waits up to 10 s for the outcome; `Prefer` changes that. The file is fetched from"
                            + " /jobs/{id}/result for 7 days. Restricted kinds need the role of their field group and"
                            + " `X-Purpose`; every fact in the file is a read on record, and the file is kept sealed.")
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
                    "Needed for restricted kinds: what for, 5 to 200 characters; every fact in the file is recorded",
            schema = @Schema(type = SchemaType.STRING),
            example = "Review of the plan 2025-2030")
    @APIResponse(
            responseCode = "200",
            description = "the file is ready; Location names the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "still at work; Location names the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response exportFile(
            @QueryParam("kind")
                    @Parameter(
                            required = true,
                            description = "what the rows are",
                            schema = @Schema(type = SchemaType.STRING))
                    @Nullable
                    String kind,
            @QueryParam("format")
                    @Parameter(
                            description = "default csv",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"csv", "xlsx", "ndjson"}))
                    @Nullable
                    String format,
            @QueryParam("unit")
                    @Parameter(description = "only what belongs to the subtree of this unit today", example = "00004")
                    @Nullable
                    String unit,
            @QueryParam("asOf")
                    @Parameter(description = "only what is in force on this day; default any period")
                    @Nullable
                    String asOf,
            @QueryParam("knownAt") @Parameter(description = "the instant we knew it, RFC 3339; default now") @Nullable
                    String knownAt,
            @QueryParam("since")
                    @Parameter(description = "only what changed after this instant: `knownAt` of an earlier export")
                    @Nullable
                    String since) {
        var times = asked.at(asOf, knownAt);
        var wanted = KindsOfFile.named(kind);
        var group = wanted.group();
        var request = new ExportRequest(
                wanted.name(),
                format(format),
                unit == null || unit.isBlank() ? null : unit,
                asOf == null || asOf.isBlank() ? null : times.asOf(),
                times.knownAt(),
                since == null || since.isBlank() ? null : asked.at(null, since).knownAt(),
                group,
                group == null ? null : reads.order(group));
        return orders.order(ExportJob.NAME, Map.of(), request, null);
    }

    private static Format format(@Nullable String asked) {
        return Arrays.stream(Format.values())
                .filter(it -> it.ending().equals(asked == null || asked.isBlank() ? "csv" : asked))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "format",
                        asked,
                        "Phải là một trong: csv, xlsx, ndjson.",
                        "Must be one of: csv, xlsx, ndjson."));
    }
}
