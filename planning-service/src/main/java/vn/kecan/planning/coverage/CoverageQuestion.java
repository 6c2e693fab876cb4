package vn.kecan.planning.coverage;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Of which subtree and term coverage is asked, and for which times. */
public class CoverageQuestion {

    @Parameter(
            name = "unit",
            in = ParameterIn.QUERY,
            description = "the root of the subtree",
            example = "HN",
            required = true)
    @QueryParam("unit")
    @Nullable
    String unit;

    @Parameter(
            name = "term",
            in = ParameterIn.QUERY,
            description = "the term planned for",
            example = "2030-2035",
            required = true)
    @QueryParam("term")
    @Nullable
    String term;

    @Parameter(name = "asOf", in = ParameterIn.QUERY, description = "the day it was true; today when absent")
    @QueryParam("asOf")
    @Schema(format = "date")
    @Nullable
    String asOf;

    @Parameter(name = "knownAt", in = ParameterIn.QUERY, description = "as known at this instant")
    @QueryParam("knownAt")
    @Schema(format = "date-time")
    @Nullable
    String knownAt;

    @Parameter(
            name = "lawAt",
            in = ParameterIn.QUERY,
            description = "the day whose law judges; asOf when absent",
            example = "2025-12-01")
    @QueryParam("lawAt")
    @Schema(format = "date")
    @Nullable
    String lawAt;
}
