package vn.kecan.personnel.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.FileReads;
import vn.kecan.personnel.seal.SealedFiles;
import vn.kecan.platform.job.Job;
import vn.kecan.platform.job.JobFiles;

/** The files of jobs as their owners get them: those of a restricted group only while one has its role. */
@ApplicationScoped
class KeptFiles {

    private final JobFiles files;
    private final SealedFiles sealed;
    private final FileReads reads;

    KeptFiles(JobFiles files, SealedFiles sealed, FileReads reads) {
        this.files = files;
        this.sealed = sealed;
        this.reads = reads;
    }

    StreamingOutput body(Job job, String name) {
        if (!FileEnding.sealed(job)) {
            return out -> files.copy(job.id(), name, out);
        }
        reads.mayHave(FieldGroup.valueOf(job.request().path("group").asText()));
        return out -> {
            try (var opening = sealed.opening(out)) {
                files.copy(job.id(), name, opening);
            }
        };
    }
}
