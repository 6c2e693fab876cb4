package vn.kecan.planning.facts.feed;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.kecan.planning.facts.snapshot.Snapshots;

/**
 * Ready means that questions can be answered: the first snapshot is in memory. Being behind the feed is told here but
 * is no reason to be taken out of service: answers name their snapshot, and every replica is as far behind.
 */
@Readiness
@ApplicationScoped
class FactsReady implements HealthCheck {

    private static final double MILLIS = 1000.0;

    private final Snapshots snapshots;
    private final FeedProgress progress;

    FactsReady(Snapshots snapshots, FeedProgress progress) {
        this.snapshots = snapshots;
        this.progress = progress;
    }

    @Override
    public HealthCheckResponse call() {
        var status = progress.status();
        var answer = HealthCheckResponse.named("facts")
                .withData("position", snapshots.position())
                .withData("feed", status.state().name())
                .withData("lagPositions", progress.lagPositions())
                .withData("lagMillis", Math.round(progress.lagSeconds() * MILLIS));
        if (status.error() != null) {
            answer.withData("error", status.error());
        }
        return answer.status(snapshots.isLoaded()).build();
    }
}
