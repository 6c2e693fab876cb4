package vn.kecan.platform.job;

/** One kind of long work. Every CDI bean of this type is found. */
public interface JobKind {

    /** As the table names it. */
    String name();

    /**
     * Does the work and ends the job by {@link JobRun#write} or {@link JobRun#done}. May be begun again from the start at
     * any time, also by another replica; a {@code ProblemException} is the job's failure, told to who asked.
     */
    void run(JobRun run) throws Exception;
}
