package vn.kecan.platform.write;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.ledger.Head;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/**
 * One write in progress. The first question for {@link #n()} or {@link #at()} takes the recording lock, held to the end
 * of the transaction: do the slow work (parsing, staging, checking shape) before it.
 */
public final class Recording {

    private final Supplier<Head> drawUnderLock;
    private final Ledger ledger;
    private final @Nullable String ifMatch;
    private @Nullable Head drawn;
    private boolean entered;
    private boolean matched;

    Recording(Supplier<Head> drawUnderLock, Ledger ledger, @Nullable String ifMatch) {
        this.drawUnderLock = drawUnderLock;
        this.ledger = ledger;
        this.ifMatch = ifMatch;
    }

    /** The number of this write's ledger entry; version rows name it as {@code recorded_by}. */
    public long n() {
        return drawn().n();
    }

    /** The instant from which what is written here is known. Later than that of any write before. */
    public Instant at() {
        return drawn().at();
    }

    /** Refuses (412) unless the client saw this very state. Call it after {@link #lock()}. */
    public void match(String etag) {
        matched = true;
        if (ifMatch == null || "*".equals(ifMatch)) {
            return;
        }
        var seen = List.of(ifMatch.split("\\s*,\\s*"));
        if (!seen.contains(quoted(etag))) {
            throw new ProblemException(Problem.of(
                    "stale",
                    412,
                    new Text("Dữ liệu đã thay đổi", "The state has changed"),
                    new Text(
                            "If-Match " + ifMatch + " không còn đúng; bản hiện tại là " + quoted(etag)
                                    + ". Hãy đọc lại rồi sửa.",
                            "If-Match " + ifMatch + " is stale; the current state is " + quoted(etag)
                                    + ". Read it again, then change it.")));
        }
    }

    /** Waits for the recording lock; what is read after it cannot change before this write commits. */
    public Recording lock() {
        drawn();
        return this;
    }

    /** The one ledger entry of this write. */
    public void enter(Entry entry) {
        if (entered) {
            throw new IllegalStateException("A write has one ledger entry; " + entry.action() + " would be a second");
        }
        ledger.append(n(), at(), entry);
        entered = true;
    }

    boolean locked() {
        return drawn != null;
    }

    boolean entered() {
        return entered;
    }

    boolean matched() {
        return matched;
    }

    static String quoted(String etag) {
        return '"' + etag + '"';
    }

    private Head drawn() {
        var head = drawn;
        if (head == null) {
            head = drawUnderLock.get();
            drawn = head;
        }
        return head;
    }
}
