package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Instance;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** Reads the events on from where the reader stands, and waits for one while there is none. */
@ApplicationScoped
class FollowNotices {

    /** A position as cursors seal it. */
    record Position(long position) {}

    private record Read(List<ToldNotice> told, long position) {}

    private final NoticeEvents events;
    private final NoticeArrivals arrivals;
    private final NoticeReach reach;
    private final Cursors cursors;
    private final Instance instance;

    FollowNotices(NoticeEvents events, NoticeArrivals arrivals, NoticeReach reach, Cursors cursors, Instance instance) {
        this.events = events;
        this.arrivals = arrivals;
        this.reach = reach;
        this.cursors = cursors;
        this.instance = instance;
    }

    /** @param after where the page before ended; null: from the first event there is */
    NoticePage page(@Nullable String after, int limit, Duration most) {
        var list = Cursors.list("notice-changes", Map.of("reader", reach.shape()));
        var from = position(list, after);
        var reader = new NoticeEvents.Reader(reach.units().orElse(null), reach.own(), reach.ownSlates());
        var read = most.isZero() ? read(from, reader, limit) : await(from, reader, limit, most);
        var stream = instance.stream().toString();
        return new NoticePage(
                read.told().stream().map(it -> NoticeEvent.of(stream, it)).toList(),
                cursors.write(list, new Position(read.position())));
    }

    private Read await(long from, NoticeEvents.Reader reader, int limit, Duration most) {
        var end = System.nanoTime() + most.toNanos();
        try (var place = arrivals.place()) {
            while (true) {
                var seen = arrivals.seen();
                var read = read(from, reader, limit);
                var left = end - System.nanoTime();
                if (!read.told().isEmpty()
                        || left <= 0
                        || arrivals.closed()
                        || !arrivals.await(seen, Duration.ofNanos(left))) {
                    return read;
                }
            }
        }
    }

    /** All up to the last position, asked for before reading, is seen by the reading: a page with room has all of it. */
    private Read read(long from, NoticeEvents.Reader reader, int limit) {
        var last = events.lastPosition();
        var told = events.after(from, reader, limit);
        var to = told.isEmpty() ? from : told.getLast().position();
        return new Read(told, told.size() < limit ? Math.max(to, last) : to);
    }

    private long position(String list, @Nullable String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        try {
            return cursors.read(list, after, Position.class).position();
        } catch (ProblemException foreign) {
            var said = foreign.problem().violations().getFirst();
            throw Problems.invalid(List.of(Violation.of("after", after, said.message())));
        }
    }
}
