package vn.kecan.gateway.seen;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import vn.kecan.gateway.contract.Contract;
import vn.kecan.gateway.contract.Operation;

/** Ready only when every service the contract needs says that it is ready itself. */
@Readiness
@ApplicationScoped
class ServicesReady implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Contract contract;
    private final Config config;

    ServicesReady(Contract contract, Config config) {
        this.contract = contract;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("services");
        var all = true;
        for (var service :
                contract.operations().stream().map(Operation::service).collect(Collectors.toCollection(TreeSet::new))) {
            var ready = isReady(config.getValue("kecan." + service + ".url", URI.class));
            answer.withData(service, ready ? "UP" : "DOWN");
            all &= ready;
        }
        return answer.withData("operations", contract.operations().size())
                .status(all)
                .build();
    }

    private boolean isReady(URI service) {
        var asked = HttpRequest.newBuilder(service.resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        client.shutdownNow();
    }
}
