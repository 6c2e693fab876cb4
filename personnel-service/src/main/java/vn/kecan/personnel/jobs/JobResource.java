package vn.kecan.personnel.jobs;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.job.CancelJob;
import vn.kecan.platform.job.Job;
import vn.kecan.platform.job.JobFiles;
import vn.kecan.platform.job.JobOrders;
import vn.kecan.platform.job.JobView;
import vn.kecan.platform.job.Jobs;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Writes;

/** Jobs over HTTP. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "jobs")
public class JobResource {

    private final Jobs jobs;
    private final SeenJobs seen;
    private final JobOrders orders;
    private final JobFiles files;
    private final CancelJob cancel;
    private final Writes writes;
    private final Caller caller;
    private final Cursors cursors;
    private final KeptFiles kept;

    JobResource(
            Jobs jobs,
            SeenJobs seen,
            JobOrders orders,
            JobFiles files,
            CancelJob cancel,
            Writes writes,
            Caller caller,
            Cursors cursors,
            KeptFiles kept) {
        this.jobs = jobs;
        this.seen = seen;
        this.orders = orders;
        this.files = files;
        this.cancel = cancel;
        this.writes = writes;
        this.caller = caller;
        this.cursors = cursors;
        this.kept = kept;
    }

    @GET
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "listJobs",
            summary = "List your jobs",
            description = "What you ordered and is still remembered (90 days), the youngest first.")
    @APIResponse(
            responseCode = "200",
            description = "a page of jobs",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobPage.class)))
    public Response listJobs(
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(1000)
                    @Parameter(description = "most items in the page")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "`next` of the page before") @Nullable String cursor) {
        var list = Cursors.list("jobs", Map.of("of", caller.subject()));
        var before = cursor == null || cursor.isBlank() ? null : seen.mine(cursors.read(list, cursor, UUID.class));
        var found = jobs.of(caller.subject(), before, limit + 1);
        var next =
                found.size() > limit ? cursors.write(list, found.get(limit - 1).id()) : null;
        var items = found.stream().limit(limit).map(orders::view).toList();
        return Response.ok(new JobPage(items, next)).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readJob",
            summary = "Look at one job",
            description =
                    "One of yours or, as auditor, of your units. The ETag changes with the state, not with progress.")
    @APIResponse(
            responseCode = "200",
            description = "the job",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response readJob(@PathParam("id") @Parameter(description = "of the job") UUID id) {
        var job = seen.seen(id);
        return Response.ok(orders.view(job)).tag(job.etag()).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "cancelJob",
            summary = "Cancel one of your jobs",
            description =
                    "At once when it waits, within a second or two when it runs. What it did is undone. A job that"
                            + " has ended stays as it is (409).")
    @APIResponse(
            responseCode = "200",
            description = "cancelled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    @APIResponse(
            responseCode = "202",
            description = "asked to stop",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JobView.class)))
    public Response cancelJob(@PathParam("id") @Parameter(description = "of the job") UUID id) {
        seen.mine(id);
        return writes.change(rec -> cancel.cancel(rec, id));
    }

    @GET
    @Path("/{id}/errors")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readJobErrors",
            summary = "Fetch the uploaded file with a column of errors",
            description =
                    "XLSX when XLSX was uploaded, else CSV in UTF-8. Kept for 7 days. Mend it and send it again; the"
                            + " column may stay.")
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readJobErrors(@PathParam("id") @Parameter(description = "of the job") UUID id) {
        var job = seen.seen(id);
        return file(FileEnding.sealed(job) ? seen.mine(id) : job, JobFiles.ERRORS);
    }

    @GET
    @Path("/{id}/result")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.OFFICER, Roles.BOARD, Roles.APPROVER, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readJobResult",
            summary = "Fetch the file a job made",
            description = "Such as an export. Kept for 7 days.")
    @APIResponse(
            responseCode = "200",
            description = "the file",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response readJobResult(@PathParam("id") @Parameter(description = "of the job") UUID id) {
        return file(seen.mine(id), JobFiles.RESULT);
    }

    private Response file(Job job, String name) {
        if (!files.has(job.id(), name)) {
            throw Problems.notFound("file", name);
        }
        var ending = FileEnding.of(job, name);
        StreamingOutput body = kept.body(job, name);
        return Response.ok(body)
                .type(ending.type())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + job.kind() + "-" + name + "." + ending.ending() + "\"")
                .build();
    }
}
