package vn.kecan.personnel.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import vn.kecan.platform.loop.Loop;

/** How far each subscriber is behind, in changes and in seconds, for operators; from the database, so for all replicas. */
@ApplicationScoped
class DeliveryFigures {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final DataSource database;
    private final Deliveries deliveries;
    private final MultiGauge positions;
    private final MultiGauge seconds;
    private final MultiGauge paused;
    private final Loop loop = Loop.every("webhook-figures", EVERY, this::look);

    DeliveryFigures(DataSource database, Deliveries deliveries, MeterRegistry figures) {
        this.database = database;
        this.deliveries = deliveries;
        this.positions = MultiGauge.builder("kecan.webhook.lag.positions")
                .description("changes not yet told to a subscriber, of all kinds")
                .register(figures);
        this.seconds = MultiGauge.builder("kecan.webhook.lag.seconds")
                .description("age of the oldest change not yet told to a subscriber")
                .register(figures);
        this.paused = MultiGauge.builder("kecan.webhook.paused")
                .description("1: telling was given up, somebody must look")
                .register(figures);
    }

    void start(@Observes StartupEvent started) {
        loop.start(EVERY);
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }

    void look() {
        try {
            deliveries.moveQuietOn();
            read();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The lag of the subscribers cannot be read", unreachable);
        }
    }

    private void read() throws SQLException {
        var lags = new ArrayList<MultiGauge.Row<?>>();
        var ages = new ArrayList<MultiGauge.Row<?>>();
        var stops = new ArrayList<MultiGauge.Row<?>>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select s.id, s.owner, d.paused is not null,
                               greatest(0, (select max(position) from change) - d.position),
                               coalesce(extract(epoch from clock_timestamp() - (
                                   case when s.root is null
                                   then (select c.known_from from change c
                                         where c.position > d.position order by c.position limit 1)
                                   else (select c.known_from from change c
                                         where c.root = s.root and c.position > d.position
                                         order by c.position limit 1) end)), 0)
                        from subscription s join subscription_delivery d on d.subscription = s.id
                        where not s.ended""")) {
            while (row.next()) {
                var tags = Tags.of("subscription", row.getString(1), "owner", row.getString(2));
                lags.add(MultiGauge.Row.of(tags, row.getLong(4)));
                ages.add(MultiGauge.Row.of(tags, row.getDouble(5)));
                stops.add(MultiGauge.Row.of(tags, row.getBoolean(3) ? 1 : 0));
            }
        }
        positions.register(lags, true);
        seconds.register(ages, true);
        paused.register(stops, true);
    }
}
