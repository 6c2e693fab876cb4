package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Instance;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** Reads the feed of one forest, or of all, on from a position. */
@ApplicationScoped
public class ReadChanges {

    /** A position as cursors seal it. */
    record Position(long position) {}

    /**
     * Events, and where the reader stands after them: past the changes of other forests too, so that the horizon does
     * not overtake who has nothing to read.
     */
    public record Read(List<ChangeEvent> events, long position) {}

    private final Changes changes;
    private final Versions versions;
    private final Horizon horizon;
    private final Cursors cursors;
    private final Instance instance;
    private final String schemas;

    ReadChanges(
            Changes changes,
            Versions versions,
            Horizon horizon,
            Cursors cursors,
            Instance instance,
            FeedSettings settings) {
        this.changes = changes;
        this.versions = versions;
        this.horizon = horizon;
        this.cursors = cursors;
        this.instance = instance;
        this.schemas = settings.schemas();
    }

    /** @param root the forest to read; null reads all of them */
    public Read after(long position, @Nullable String root, int limit) {
        // Asked before reading: all up to it is visible to the reading, so a page with room left has seen all of that.
        var last = changes.lastPosition();
        var page = changes.after(position, root, limit);
        // Asked after reading: whoever takes changes out raises the horizon in the same transaction.
        if (position < horizon.position()) {
            throw CursorGone.tooOld();
        }
        if (page.isEmpty() && position > last) {
            throw CursorGone.ahead();
        }
        var bodies = versions.of(page);
        var stream = instance.stream().toString();
        var events = page.stream()
                .map(it -> ChangeEvent.of(schemas, stream, it, bodies.get(it.position())))
                .toList();
        var to = page.isEmpty() ? position : page.getLast().position();
        return new Read(events, page.size() < limit ? Math.max(to, last) : to);
    }

    /** The position a cursor stands for; without one the beginning. */
    public long position(@Nullable String root, @Nullable String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        try {
            return cursors.read(list(root), after, Position.class).position();
        } catch (ProblemException foreign) {
            var said = foreign.problem().violations().getFirst();
            throw Problems.invalid(List.of(Violation.of("after", after, said.message())));
        }
    }

    /** The cursor that stands for a position. */
    public String cursor(@Nullable String root, long position) {
        return cursors.write(list(root), new Position(position));
    }

    private static String list(@Nullable String root) {
        return Cursors.list("changes", Map.of("root", root == null ? "*" : root));
    }

    /** The names of the kinds that are published. */
    public static List<String> kinds() {
        return Kinds.ALL.stream().map(Kind::name).toList();
    }
}
