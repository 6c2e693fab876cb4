package vn.kecan.planning.facts.snapshot;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Read your own write: {@code minVersion} waits a moment until the snapshot holds that position of the feed. */
class MinVersion {

    private static final String NAME = "minVersion";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Pattern SHAPE = Pattern.compile("(?:[0-9a-f-]{36}:)?(\\d{1,18})");

    private final Snapshots snapshots;

    MinVersion(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @ServerRequestFilter
    void await(ContainerRequestContext request) throws InterruptedException {
        var asked = request.getUriInfo().getQueryParameters().getFirst(NAME);
        if (asked == null) {
            return;
        }
        var shape = SHAPE.matcher(asked);
        if (!shape.matches()) {
            throw Problems.invalid(
                    NAME,
                    asked,
                    "Phải là vị trí hoặc tên ảnh chụp, dạng <stream>:<vị trí>.",
                    "Must be a position or the name of a snapshot, as <stream>:<position>.");
        }
        if (!snapshots.await(Long.parseLong(shape.group(1)), PATIENCE)) {
            throw new ProblemException(
                    Problem.of(
                            "snapshot-behind",
                            503,
                            new Text("Dữ liệu chưa tới", "The snapshot is behind"),
                            new Text(
                                    "Ảnh chụp đang ở vị trí %d, chưa tới %s. Hãy thử lại sau giây lát."
                                            .formatted(snapshots.position(), asked),
                                    "The snapshot stands at position %d and has not reached %s yet. Try again in a moment."
                                            .formatted(snapshots.position(), asked))),
                    Map.of("Retry-After", "1"));
        }
    }
}
