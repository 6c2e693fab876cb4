package vn.kecan.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How jobs are run. */
@ConfigMapping(prefix = "kecan.jobs")
interface JobSettings {

    /** How many jobs one replica runs at a time. */
    @WithDefault("3")
    int parallel();

    /** After how long without a sign of life a job is somebody else's. */
    @WithDefault("20s")
    Duration lease();

    /** How often a sign of life is given, and progress shown. */
    @WithDefault("1s")
    Duration beat();

    /** How often to look for jobs that other replicas took in or left behind. */
    @WithDefault("1s")
    Duration poll();

    /** How often a job is begun before it counts as one that kills its runners. */
    @WithDefault("5")
    int attempts();

    /** How long the files of an ended job (annotated errors, results) can be fetched. */
    @WithDefault("7d")
    Duration keepFiles();

    /** How long an ended job is remembered. */
    @WithDefault("90d")
    Duration keepJobs();
}
