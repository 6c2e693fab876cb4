package vn.kecan.personnel.jobs;

import vn.kecan.personnel.sheet.Format;
import vn.kecan.platform.job.Job;
import vn.kecan.platform.job.JobFiles;

/** In which format a job's file is: an export's as asked for, errors as the upload was, but NDJSON as CSV. */
final class FileEnding {

    private FileEnding() {}

    /** Whether the files of the job are of a restricted group, and sealed. */
    static boolean sealed(Job job) {
        return job.request().hasNonNull("group");
    }

    static Format of(Job job, String name) {
        var asked = Format.valueOf(job.request().path("format").asText("CSV"));
        return name.equals(JobFiles.ERRORS) && asked == Format.NDJSON ? Format.CSV : asked;
    }
}
