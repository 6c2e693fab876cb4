package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Instance;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Goes on from a cursor by one page. */
@ApplicationScoped
class ReadChanges {

    record Position(long position) {}

    private final Changes changes;
    private final Versions versions;
    private final Cursors cursors;
    private final Instance instance;

    ReadChanges(Changes changes, Versions versions, Cursors cursors, Instance instance) {
        this.changes = changes;
        this.versions = versions;
        this.cursors = cursors;
        this.instance = instance;
    }

    /** @param root the forest to read; null reads all of them */
    ChangePage read(@Nullable String root, @Nullable String after, int limit) {
        var list = Cursors.list("changes", Map.of("root", root == null ? "*" : root));
        var from = after == null ? 0 : position(list, after);
        var page = changes.after(from, root, limit);
        if (page.isEmpty() && from > changes.lastPosition()) {
            throw ahead();
        }
        var bodies = versions.of(page);
        var stream = instance.stream().toString();
        var events = page.stream()
                .map(it -> ChangeEvent.of(stream, it, bodies.get(it.position())))
                .toList();
        var to = page.isEmpty() ? from : page.getLast().position();
        return new ChangePage(events, cursors.write(list, new Position(to)));
    }

    private long position(String list, String after) {
        try {
            return cursors.read(list, after, Position.class).position();
        } catch (ProblemException foreign) {
            var said = foreign.problem().violations().getFirst();
            throw Problems.invalid(List.of(Violation.of("after", after, said.message())));
        }
    }

    /** The database was set back to a time before this cursor was given out. */
    private static ProblemException ahead() {
        return new ProblemException(
                Problem.of(
                        "cursor-gone",
                        410,
                        new Text("Con trỏ không còn dùng được", "The cursor is gone"),
                        new Text(
                                "Con trỏ after đứng sau thay đổi cuối cùng; có thể cơ sở dữ liệu đã được phục hồi. Hãy đọc lại từ đầu, không có after.",
                                "The cursor after is ahead of the last change. Maybe the database was restored: read again from the beginning, without after.")));
    }
}
