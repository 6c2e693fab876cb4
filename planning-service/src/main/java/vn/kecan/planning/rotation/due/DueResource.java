package vn.kecan.planning.rotation.due;

import jakarta.annotation.security.RolesAllowed;
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
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.form.TableFormat;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Who is due, over HTTP. */
@Path("/rotation/due")
@Tag(name = "rotation-due", description = "Who has to move on from his post, when, and by which clause")
public class DueResource {

    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 120;

    private final ReadDue read;
    private final Call call;

    DueResource(ReadDue read, Call call) {
        this.read = read;
        this.call = call;
    }

    @GET
    @Produces({TableFormat.JSON_TYPE, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
    @RolesAllowed({"auditor", "org-board", "approver", "system"})
    @Operation(
            operationId = "listRotationsDue",
            summary = "List who of a subtree has to move on from his post, or may, and from which day",
            description =
                    "Secretaries too long in one place, local heads of posts for those who are not, rotations that"
                            + " have lasted as long as they must, agreed returns, secondments that end: what is due already and"
                            + " what comes within some months. Years in place are counted over reorganisations. Whether a head"
                            + " is local is as somebody has decided; where nobody has, the line is UNKNOWN. Pages go on with the"
                            + " same facts and the same law. CSV and XLSX hold all lines. Nothing about whoever asks.")
    @Parameter(
            name = "minVersion",
            in = ParameterIn.QUERY,
            description = "waits up to 2 s until the snapshot holds this position or snapshot id, else 503",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(
            responseCode = "200",
            description = "The earliest day first",
            content = {
                @Content(mediaType = TableFormat.JSON_TYPE, schema = @Schema(implementation = DueListView.class)),
                @Content(mediaType = TableFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = TableFormat.XLSX_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response listRotationsDue(
            @Parameter(description = "the root of the subtree", example = "HN", required = true)
                    @QueryParam("unit")
                    @Nullable
                    String unit,
            @Parameter(description = "only posts of this kind", schema = @Schema(implementation = PostKind.class))
                    @QueryParam("postKind")
                    @Nullable
                    String postKind,
            @Parameter(description = "how many months ahead to look")
                    @QueryParam("months")
                    @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "120", defaultValue = "12")
                    @Nullable
                    String months,
            @Parameter(description = "the day it was true; today when absent")
                    @QueryParam("asOf")
                    @Schema(format = "date")
                    @Nullable
                    String asOf,
            @Parameter(description = "as known at this instant")
                    @QueryParam("knownAt")
                    @Schema(format = "date-time")
                    @Nullable
                    String knownAt,
            @Parameter(description = "the day whose law judges; asOf when absent", example = "2025-12-01")
                    @QueryParam("lawAt")
                    @Schema(format = "date")
                    @Nullable
                    String lawAt,
            @Parameter(
                            description = "json, csv or xlsx; when absent, what Accept asks for",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"json", "csv", "xlsx"}))
                    @QueryParam("format")
                    @Nullable
                    String format,
            @Context HttpHeaders headers,
            @Parameter(description = "`next` of the page before; not for files") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "lines in a page; not for files")
                    @QueryParam("limit")
                    @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50")
                    @Nullable
                    String limit) {
        var wanted = TableFormat.asked(format, headers.getAcceptableMediaTypes());
        if (wanted != TableFormat.JSON) {
            mustBeAbsent("cursor", cursor);
            mustBeAbsent("limit", limit);
        }
        var question = new DueQuestion(
                Asked.given("unit", unit),
                kind(postKind),
                months(months),
                asOf,
                knownAt,
                lawAt,
                wanted,
                cursor,
                wanted == TableFormat.JSON ? Asked.limit(limit) : null);
        return read.read(question, call.language());
    }

    private static @Nullable PostKind kind(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(PostKind.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(
                        "postKind",
                        text,
                        "Phải là một trong " + Arrays.toString(PostKind.values()) + ".",
                        "Must be one of " + Arrays.toString(PostKind.values()) + "."));
    }

    private static int months(@Nullable String text) {
        if (text == null) {
            return USUAL_MONTHS;
        }
        try {
            var months = Integer.parseInt(text);
            if (months >= 0 && months <= MOST_MONTHS) {
                return months;
            }
        } catch (NumberFormatException notOne) {
            // refused below, with the same words
        }
        throw Problems.invalid(
                "months",
                text,
                "Phải là số tháng từ 0 đến " + MOST_MONTHS + ".",
                "Must be a number of months from 0 to " + MOST_MONTHS + ".");
    }

    private static void mustBeAbsent(String name, @Nullable String value) {
        if (value != null) {
            throw Problems.invalid(
                    name,
                    value,
                    "Tệp chứa mọi dòng nên không có trang. Hãy bỏ " + name + ", hoặc hỏi dạng json.",
                    "A file holds all lines and has no pages. Maybe leave out " + name + ", or ask for json.");
        }
    }
}
