package vn.kecan.personnel.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.kecan.personnel.access.Roles;

/** How far the systems that pull have come, and the feed itself, as figures for operators. Per replica. */
@Startup
@ApplicationScoped
class Readers {

    private static final int MOST = 50;

    private final ConcurrentHashMap<String, AtomicLong> positions = new ConcurrentHashMap<>();
    private final MeterRegistry figures;
    private final Changes changes;

    Readers(MeterRegistry figures, Changes changes, Horizon horizon, Places places) {
        this.figures = figures;
        this.changes = changes;
        Gauge.builder("kecan.feed.position", changes, Changes::lastPosition)
                .description("position of the last change")
                .register(figures);
        Gauge.builder("kecan.feed.horizon", horizon, Horizon::position)
                .description("last position the feed no longer tells")
                .register(figures);
        Gauge.builder("kecan.feed.followers", places, Places::following)
                .description("how many wait for or follow the feed")
                .register(figures);
    }

    void stands(SecurityIdentity who, long position) {
        if (!who.hasRole(Roles.SYSTEM) || !(who.getPrincipal() instanceof JsonWebToken token)) {
            return;
        }
        var name = String.valueOf(token.<Object>getClaim("preferred_username"));
        var known = positions.get(name);
        if (known == null && positions.size() < MOST) {
            known = positions.computeIfAbsent(name, this::register);
        }
        if (known != null) {
            known.set(position);
        }
    }

    private AtomicLong register(String name) {
        var position = new AtomicLong();
        Gauge.builder("kecan.feed.reader.lag.positions", position, it -> changes.lastPosition() - it.get())
                .description("changes between where a pulling system stands and the last one, over all forests")
                .tag("reader", name)
                .register(figures);
        return position;
    }
}
