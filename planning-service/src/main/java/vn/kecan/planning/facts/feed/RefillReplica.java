package vn.kecan.planning.facts.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Begins the replica anew when personnel-service no longer knows the stream it was filled from. */
@ApplicationScoped
class RefillReplica {

    private final ReadFeed feed;
    private final FactVersions versions;

    RefillReplica(ReadFeed feed, FactVersions versions) {
        this.feed = feed;
        this.versions = versions;
    }

    Written refill(Recording rec, NewRefill wanted) {
        var seen = versions.place();
        mustBe(FeedState.FOREIGN, now());
        rec.lock();
        var former = versions.lockPlace();
        if (former.stream() == null || !Objects.equals(former.stream(), seen.stream())) {
            throw notForeign(FeedState.CATCHING_UP);
        }
        versions.beginAnew(rec.n());
        var view = new RefillView(former.stream(), former.position());
        rec.enter(Entry.of("replica.refill", "replica", former.stream(), view, null)
                .because(wanted.reason()));
        return Written.ok(null, view);
    }

    /** Asks personnel-service at this moment, outside of the write: what is read then is kept whatever becomes of it. */
    private FeedState now() {
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> {
                var outcome = feed.read();
                return outcome.full() ? FeedState.CATCHING_UP : FeedState.CURRENT;
            });
        } catch (FeedBroken broken) {
            return broken.state();
        } catch (RuntimeException failed) {
            return failed.getCause() instanceof FeedBroken broken ? broken.state() : FeedState.UNREACHABLE;
        }
    }

    private static void mustBe(FeedState wanted, FeedState now) {
        if (now != wanted) {
            throw notForeign(now);
        }
    }

    private static ProblemException notForeign(FeedState now) {
        return Problems.conflict(
                "feed-not-foreign",
                new Text(
                        "Nguồn dữ liệu đang ở trạng thái " + now + "; chỉ nạp lại khi là FOREIGN, tức cơ sở dữ liệu"
                                + " nhân sự đã bị thay. Hãy xem /q/health/ready.",
                        "The feed is " + now + "; the replica is filled anew only when it is FOREIGN, that is, when"
                                + " personnel's database was replaced. Maybe look at /q/health/ready."),
                List.of(Violation.of("feed", now, "Phải là FOREIGN.", "Must be FOREIGN.")));
    }
}
