package vn.kecan.planning.upkeep.removal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.kecan.platform.loop.Loop;

/** Looks again and again for as long as the service runs. */
@ApplicationScoped
class RemovalFollower {

    private final boolean following;
    private final Loop loop;

    RemovalFollower(
            FollowRemovals removals,
            @ConfigProperty(name = "kecan.removals.following", defaultValue = "true") boolean following,
            @ConfigProperty(name = "kecan.removals.look", defaultValue = "1s") Duration look) {
        this.following = following;
        loop = Loop.every("removals", look, removals::look);
    }

    void follow(@Observes StartupEvent started) {
        if (following) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }
}
