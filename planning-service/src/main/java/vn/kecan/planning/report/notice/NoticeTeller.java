package vn.kecan.planning.report.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.kecan.platform.problem.ProblemException;

/**
 * Tells for as long as the service runs: every day, and whenever facts, plans, slates or the rulebook changed. Between
 * two steps it rests as long as the step took, so it never has more than half a processor.
 */
@ApplicationScoped
class NoticeTeller {

    private static final Logger LOG = Logger.getLogger(NoticeTeller.class);

    private final TellNotices notices;
    private final NoticeSettings settings;
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("notices").daemon().factory());
    private boolean failing;

    NoticeTeller(TellNotices notices, NoticeSettings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        if (settings.telling()) {
            teller.schedule(this::tellOn, settings.look().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        teller.shutdownNow();
    }

    private void tellOn() {
        var next = tellOnce();
        if (!teller.isShutdown()) {
            teller.schedule(this::tellOn, next.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Duration tellOnce() {
        var began = System.nanoTime();
        try {
            var outcome = notices.tell(settings.pause());
            failing = false;
            return switch (outcome) {
                case MORE -> Duration.ofNanos(System.nanoTime() - began);
                case DONE, NOTHING, ELSEWHERE -> settings.look();
            };
        } catch (ProblemException notReady) {
            return settings.look();
        } catch (RuntimeException broken) {
            if (!failing && !teller.isShutdown()) {
                LOG.error("The notices cannot be told; nothing was, and it is tried again", broken);
            }
            failing = true;
            return settings.look();
        }
    }
}
