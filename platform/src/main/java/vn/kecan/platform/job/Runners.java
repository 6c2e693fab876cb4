package vn.kecan.platform.job;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Writes;

/** The runner of this replica, from its start to its end. A service without kinds of jobs has none. */
@ApplicationScoped
public class Runners {

    private static final long POLITE_MILLIS = 5_000;

    private final Instance<JobKind> kinds;
    private final Leases leases;
    private final OnBehalf onBehalf;
    private final Writes writes;
    private final JobSettings settings;
    private @Nullable Runner own;

    Runners(@Any Instance<JobKind> kinds, Leases leases, OnBehalf onBehalf, Writes writes, JobSettings settings) {
        this.kinds = kinds;
        this.leases = leases;
        this.onBehalf = onBehalf;
        this.writes = writes;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent up) {
        var all = new HashMap<String, JobKind>();
        kinds.forEach(it -> all.put(it.name(), it));
        if (!all.isEmpty()) {
            own = another(all.values(), settings.lease());
            own.start();
        }
    }

    /**
     * One more runner, as another replica has.
     *
     * @param lease after how long without a sign of life its jobs are somebody else's
     */
    public Runner another(Collection<JobKind> some, Duration lease) {
        var named = new HashMap<String, JobKind>();
        some.forEach(it -> named.put(it.name(), it));
        return new Runner(UUID.randomUUID().toString(), leases, named, onBehalf, writes, settings, lease);
    }

    void wake() {
        if (own != null) {
            own.wake();
        }
    }

    void end(@Observes ShutdownEvent down) throws InterruptedException {
        if (own != null) {
            own.close();
            for (var waited = 0; waited < POLITE_MILLIS && !own.idle(); waited += 50) {
                Thread.sleep(50);
            }
        }
    }
}
