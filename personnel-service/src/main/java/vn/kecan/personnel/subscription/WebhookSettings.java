package vn.kecan.personnel.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How subscribers are told. */
@ConfigMapping(prefix = "kecan.webhook")
interface WebhookSettings {

    /** Which targets inside are taken beside public https addresses; link-local (metadata) addresses never are. */
    enum Inner {
        NONE,
        LOOPBACK,
        PRIVATE
    }

    String DEVELOPMENT_KEY = "development-only-webhook-key-not-for-production";

    /** What the secrets of all subscriptions are derived from: 32 characters or more, kept outside the database. */
    @WithDefault(DEVELOPMENT_KEY)
    String key();

    @WithDefault("NONE")
    Inner inner();

    /** How many tell at once, per replica; 0: none, this replica only keeps the records. */
    @WithDefault("4")
    int deliverers();

    /** How long a subscriber may take to answer. */
    @WithDefault("10s")
    Duration timeout();

    /** The wait after the first failure; it doubles with each further one. */
    @WithDefault("2s")
    Duration firstRetry();

    /** The longest wait between two tries. */
    @WithDefault("1h")
    Duration longestRetry();

    /** After failing for so long a subscription is paused until its owner replays. */
    @WithDefault("5d")
    Duration giveUp();

    /** For how long after a new secret the old one still signs too. */
    @WithDefault("24h")
    Duration overlap();

    /** The most subscriptions of one owner. */
    @WithDefault("20")
    int most();
}
