package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;

/**
 * Restricted facts in files: ordered with the role of their group (403) and for a purpose (428), which goes along with
 * the order, for the work is done when the request is long over; every fact is a read on record before it is opened.
 */
@ApplicationScoped
public class FileReads {

    /** One fact that is about to be opened. */
    public record One(String cadre, String root, String fact) {}

    private final Caller caller;
    private final Call call;
    private final ReadLog log;

    FileReads(Caller caller, Call call, ReadLog log) {
        this.caller = caller;
        this.call = call;
        this.log = log;
    }

    /** The purpose for which the caller orders a file of this group. */
    public String order(FieldGroup group) {
        mayHave(group);
        return Purpose.of(call.header(Purpose.HEADER)).words();
    }

    /** Refuses (403) who has not the role of the group. */
    public void mayHave(FieldGroup group) {
        if (!caller.has(group.role())) {
            throw FieldAccess.refused(group);
        }
    }

    /** @param purpose as it was said with the order */
    public void record(FieldGroup group, String purpose, List<One> reads, Times at) {
        mayHave(group);
        var words = new Purpose(purpose);
        if (!reads.isEmpty()) {
            log.record(reads.stream()
                    .map(it -> new ReadLog.Read(it.cadre(), it.root(), group, it.fact(), false, words, at))
                    .toList());
        }
    }
}
