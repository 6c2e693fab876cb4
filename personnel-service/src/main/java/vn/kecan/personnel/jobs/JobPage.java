package vn.kecan.personnel.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.job.JobView;

/** A page of jobs, the youngest first. */
@Schema(name = "JobPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobPage(
        List<JobView> items,

        @Schema(description = "cursor of the next page; absent on the last") @Nullable
        String next) {}
