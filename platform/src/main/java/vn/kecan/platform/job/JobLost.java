package vn.kecan.platform.job;

import java.util.UUID;

/** The lease ran out or the job was cancelled: whatever this run did is undone, and somebody else may be at it already. */
public final class JobLost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobLost(UUID job) {
        super("Job " + job + " is not this run's any more", null, false, false);
    }
}
