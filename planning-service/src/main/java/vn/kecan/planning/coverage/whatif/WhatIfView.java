package vn.kecan.planning.coverage.whatif;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.coverage.CoverageView;

/** Coverage as it is and as it would be, on the same facts; nothing was written. */
@Schema(name = "WhatIfCoverage")
record WhatIfView(
        CoverageView before,

        @Schema(description = "with the changes; its rulebook has the amended values")
        CoverageView after) {}
