package vn.kecan.personnel.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.job.Job;
import vn.kecan.platform.job.Jobs;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.time.Now;

/** The jobs a caller may see: his own, and an auditor those ordered for the units he reaches. */
@ApplicationScoped
class SeenJobs {

    private final Jobs jobs;
    private final Caller caller;
    private final Reaches reaches;
    private final Now now;

    SeenJobs(Jobs jobs, Caller caller, Reaches reaches, Now now) {
        this.jobs = jobs;
        this.caller = caller;
        this.reaches = reaches;
        this.now = now;
    }

    Job seen(UUID id) {
        return jobs.find(id)
                .filter(it -> mine(it) || caller.has(Roles.AUDITOR) && reached(it))
                .orElseThrow(() -> Problems.notFound("job", id.toString()));
    }

    Job mine(UUID id) {
        return jobs.find(id).filter(this::mine).orElseThrow(() -> Problems.notFound("job", id.toString()));
    }

    private boolean mine(Job job) {
        return job.asker().subject().equals(caller.subject());
    }

    private boolean reached(Job job) {
        Reach reach = reaches.of(now.today());
        var unit = job.asker().unit();
        return reach.unit().equals(unit) || reach.covers(unit, reaches.root(unit));
    }
}
