package vn.kecan.gateway.seen;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only when the realm's keys are known; asking tries once more to fetch them. */
@Readiness
@ApplicationScoped
class RealmKnown implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final TenantConfigBean realms;

    RealmKnown(TenantConfigBean realms) {
        this.realms = realms;
    }

    @Override
    public HealthCheckResponse call() {
        var realm = realms.getDefaultTenant();
        if (!realm.ready()) {
            try {
                realm.initialize().await().atMost(PATIENCE);
            } catch (RuntimeException unreachable) {
                return HealthCheckResponse.down("realm");
            }
        }
        return HealthCheckResponse.named("realm").status(realm.ready()).build();
    }
}
