package vn.kecan.planning.report.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How notices are told and followed. */
@ConfigMapping(prefix = "kecan.notice")
interface NoticeSettings {

    /** Whether this replica tells. */
    @WithDefault("true")
    boolean telling();

    /** How many months ahead the events look. */
    @WithDefault("6")
    int months();

    /** How often it is asked whether anything changed. */
    @WithDefault("5s")
    Duration look();

    /** How long after one pass over all units the next begins at the earliest; a new day waits for nobody. */
    @WithDefault("1m")
    Duration pause();

    /** How often the database is asked for something new while somebody waits. */
    @WithDefault("200ms")
    Duration lookForWaiting();

    /** The most who may wait at once, per replica. */
    @WithDefault("100")
    int followers();
}
