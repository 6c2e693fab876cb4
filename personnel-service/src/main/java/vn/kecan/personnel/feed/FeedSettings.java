package vn.kecan.personnel.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the feed is kept and followed. */
@ConfigMapping(prefix = "kecan.feed")
interface FeedSettings {

    /** How long a change stays in the feed; absent: for ever. The facts themselves are never forgotten. */
    Optional<Duration> retention();

    /** How often what is past its retention is taken out. */
    @WithDefault("1h")
    Duration pruneEvery();

    /** How often the database is asked for something new while somebody waits. */
    @WithDefault("200ms")
    Duration look();

    /** The most who may wait or follow at once, per replica. */
    @WithDefault("100")
    int followers();

    /** The most snapshots given at once, per replica; each holds one database connection. */
    @WithDefault("2")
    int snapshots();

    /** How often a follower is told that nothing happened: less than any proxy on the way waits. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long one follower is served before he has to come again; never longer than his token is valid. */
    @WithDefault("15m")
    Duration longestFollow();

    /** Where the schemas of the events are found: an absolute address ending in a slash. The same for ever. */
    @WithDefault("http://127.0.0.1:8080/api/personnel/v1/changes/schemas/")
    String schemas();
}
