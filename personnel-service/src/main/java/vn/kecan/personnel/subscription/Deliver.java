package vn.kecan.personnel.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.feed.ChangeEvent;
import vn.kecan.personnel.feed.ReadChanges;
import vn.kecan.platform.problem.ProblemException;

/**
 * Tells one subscriber what is next, in one transaction that holds his row: so one telling at a time, in the order of
 * the feed. What was told and not kept, because this process or the database died in between, is told again.
 */
@ApplicationScoped
class Deliver {

    private static final int LOOK_AHEAD = 500;
    private static final int SECONDS = 120;
    private static final int LONGEST_ERROR = 300;

    private final Deliveries deliveries;
    private final ReadChanges readChanges;
    private final Targets targets;
    private final Signature signature;
    private final Post post;
    private final ObjectMapper json;
    private final WebhookSettings settings;

    Deliver(
            Deliveries deliveries,
            ReadChanges readChanges,
            Targets targets,
            Signature signature,
            Post post,
            ObjectMapper json,
            WebhookSettings settings) {
        this.deliveries = deliveries;
        this.readChanges = readChanges;
        this.targets = targets;
        this.signature = signature;
        this.post = post;
        this.json = json;
        this.settings = settings;
    }

    /** What to tell, and where the subscriber stands once it is told. */
    private record Next(List<ChangeEvent> events, long position) {}

    /** Whether there was anybody whose turn it was. */
    boolean next() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            var due = deliveries.claim(settings.giveUp());
            if (due.isPresent()) {
                tell(due.get());
            }
            return due.isPresent();
        });
    }

    private void tell(Deliveries.Due due) throws InterruptedException {
        var it = due.subscription();
        Next next;
        try {
            next = next(it, due.position());
        } catch (ProblemException gone) {
            deliveries.pause(
                    it.id(), "BEHIND_HORIZON", null, gone.problem().detail().en());
            return;
        }
        if (next.events().isEmpty()) {
            deliveries.told(it.id(), next.position(), 0);
            return;
        }
        switch (send(due, next.events())) {
            case Reply.Taken taken ->
                deliveries.told(it.id(), next.position(), next.events().size());
            case Reply.Gone gone -> deliveries.pause(it.id(), "GONE", 410, "answered 410");
            case Reply.NotTaken(var status, var why, var retryAfter) -> failed(due, status, why, retryAfter);
        }
    }

    private Next next(Subscription it, long position) {
        var page = readChanges.after(position, it.root(), it.kinds().isEmpty() ? it.batch() : LOOK_AHEAD);
        var wanted = page.events().stream()
                .filter(event ->
                        it.kinds().isEmpty() || it.kinds().contains(event.data().kind()))
                .toList();
        if (wanted.size() <= it.batch()) {
            return new Next(wanted, page.position());
        }
        var now = wanted.subList(0, it.batch());
        return new Next(now, position(now.getLast()));
    }

    private Reply send(Deliveries.Due due, List<ChangeEvent> events) throws InterruptedException {
        try {
            return post.send(letter(due, events));
        } catch (ProblemException forbidden) {
            var said = forbidden.problem().violations().getFirst().message().en();
            return new Reply.NotTaken(null, said, 0);
        }
    }

    private Letter letter(Deliveries.Due due, List<ChangeEvent> events) {
        var it = due.subscription();
        var alone = it.batch() == 1;
        var id = alone ? events.getFirst().id() : events.getFirst().id() + "-" + position(events.getLast());
        var body = written(alone ? events.getFirst() : events);
        return new Letter(
                targets.resolve(it.target()),
                Map.of(
                        "Content-Type",
                        "application/cloudevents" + (alone ? "" : "-batch") + "+json; charset=UTF-8",
                        "User-Agent",
                        "kecan-webhooks/1",
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(due.now().getEpochSecond()),
                        "webhook-signature",
                        signature.of(it, id, due.now(), body)),
                body);
    }

    private void failed(Deliveries.Due due, @Nullable Integer status, String why, long retryAfter) {
        var it = due.subscription();
        var said = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        if (due.failingTooLong()) {
            deliveries.pause(it.id(), "FAILING", status, said);
        } else {
            deliveries.failed(it.id(), status, said, pause(due.attempts(), retryAfter));
        }
    }

    /** Doubles from failure to failure; up to half of it is left to chance, so that not all come back at once. */
    private Duration pause(int attempts, long retryAfter) {
        var longest = settings.longestRetry().toMillis();
        var doubled = Math.min(longest, settings.firstRetry().toMillis() << Math.min(attempts, 30));
        var millis = doubled / 2 + ThreadLocalRandom.current().nextLong(doubled / 2 + 1);
        return Duration.ofMillis(Math.clamp(retryAfter * 1000, millis, Math.max(millis, longest)));
    }

    private String written(Object events) {
        try {
            return json.writeValueAsString(events);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Events cannot be written as JSON", impossible);
        }
    }

    private static long position(ChangeEvent event) {
        return Long.parseLong(event.id().substring(event.id().lastIndexOf(':') + 1));
    }
}
