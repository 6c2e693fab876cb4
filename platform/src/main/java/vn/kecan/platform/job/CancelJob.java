package vn.kecan.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Stops a job that has not ended yet. No fact changes by it, so the ledger has nothing to tell. */
@ApplicationScoped
public class CancelJob {

    private final Jobs jobs;
    private final JobOrders orders;

    CancelJob(Jobs jobs, JobOrders orders) {
        this.jobs = jobs;
        this.orders = orders;
    }

    public Written cancel(Recording rec, UUID id) {
        var job = jobs.locked(id).orElseThrow(() -> Problems.notFound("job", id.toString()));
        rec.match(job.etag());
        if (job.state().ended()) {
            throw Problems.conflict(
                    "job-ended",
                    new Text(
                            "Công việc đã kết thúc (" + job.state() + "), không hủy được nữa.",
                            "The job has ended (" + job.state() + "); there is nothing left to cancel."));
        }
        jobs.cancel(id);
        var now = jobs.find(id).orElseThrow();
        return new Written(now.state().ended() ? 200 : 202, orders.view(now), null, now.etag());
    }
}
