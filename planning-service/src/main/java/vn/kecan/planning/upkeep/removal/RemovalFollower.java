package vn.kecan.planning.upkeep.removal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.kecan.platform.problem.ProblemException;

/** Looks again and again for as long as the service runs. */
@ApplicationScoped
class RemovalFollower {

    private static final Logger LOG = Logger.getLogger(RemovalFollower.class);

    private final FollowRemovals removals;
    private final boolean following;
    private final Duration look;
    private final ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("removals").daemon().factory());

    RemovalFollower(
            FollowRemovals removals,
            @ConfigProperty(name = "kecan.removals.following", defaultValue = "true") boolean following,
            @ConfigProperty(name = "kecan.removals.look", defaultValue = "1s") Duration look) {
        this.removals = removals;
        this.following = following;
        this.look = look;
    }

    void follow(@Observes StartupEvent started) {
        if (following) {
            follower.scheduleWithFixedDelay(this::tryToLook, 0, look.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        follower.shutdownNow();
    }

    private void tryToLook() {
        try {
            removals.look();
        } catch (ProblemException notYet) {
            LOG.debug("The facts are not there yet; the removals are looked for again.", notYet);
        } catch (RuntimeException failed) {
            LOG.error("The removals could not be looked for; nothing was changed, and it is tried again.", failed);
        }
    }
}
