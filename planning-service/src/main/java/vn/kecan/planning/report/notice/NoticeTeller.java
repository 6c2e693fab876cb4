package vn.kecan.planning.report.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import vn.kecan.platform.loop.Loop;

/**
 * Tells for as long as the service runs: every day, and whenever facts, plans, slates or the rulebook changed. Between
 * two steps it rests as long as the step took, so it never has more than half a processor.
 */
@ApplicationScoped
class NoticeTeller {

    private final TellNotices notices;
    private final NoticeSettings settings;
    private final Loop loop;

    NoticeTeller(TellNotices notices, NoticeSettings settings) {
        this.notices = notices;
        this.settings = settings;
        loop = new Loop("notices", settings.look(), this::tellOnce);
    }

    void start(@Observes StartupEvent started) {
        if (settings.telling()) {
            loop.start(settings.look());
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.close();
    }

    private Duration tellOnce() {
        var began = System.nanoTime();
        return switch (notices.tell(settings.pause())) {
            case MORE -> Duration.ofNanos(System.nanoTime() - began);
            case DONE, NOTHING, ELSEWHERE -> settings.look();
        };
    }
}
