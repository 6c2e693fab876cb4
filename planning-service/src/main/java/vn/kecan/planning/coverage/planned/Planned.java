package vn.kecan.planning.coverage.planned;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.ledger.Ledger;

/**
 * Who is planned. Before each answer it takes in what was recorded up to the ledger's head, whichever replica recorded
 * it: whoever has written reads his own write, and nothing has to be waited for.
 */
@ApplicationScoped
public class Planned {

    private final ReadEntries read;
    private final Ledger ledger;
    private final Numbers persons = new Numbers();
    private final Numbers posts = new Numbers();
    private final AtomicReference<Columns> columns = new AtomicReference<>(Columns.NONE);

    Planned(ReadEntries read, Ledger ledger) {
        this.read = read;
        this.ledger = ledger;
    }

    /** The turns of a term in force on the moment's day, as known at its instant. */
    public Turns on(String term, Moment moment) {
        var now = upTo(moment);
        return new Turns(now.position(), persons, posts, now.in(term, moment.asOf(), moment.knownAt()));
    }

    private Columns upTo(Moment moment) {
        var now = columns.get();
        return moment.knownAt().isAfter(now.readAt()) ? caughtUp() : now;
    }

    private synchronized Columns caughtUp() {
        var before = columns.get();
        var head = ledger.head().n();
        if (head == before.position()) {
            return before;
        }
        var after = read.after(head < before.position() ? Columns.NONE : before, persons, posts);
        columns.set(after);
        return after;
    }
}
