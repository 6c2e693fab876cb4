package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;

/**
 * Reads that another service of the suite needs for a decision on a cadre: with its own role (403), for a purpose (428),
 * and on record for the auditor before any fact is opened. The cadre himself is not shown them: that he was asked about
 * would tell him what is planned for him.
 */
@ApplicationScoped
public class WithheldReads {

    private final Reaches reaches;
    private final Whose whose;
    private final Caller caller;
    private final Call call;
    private final ReadLog log;

    WithheldReads(Reaches reaches, Whose whose, Caller caller, Call call, ReadLog log) {
        this.reaches = reaches;
        this.whose = whose;
        this.caller = caller;
        this.call = call;
        this.log = log;
    }

    /** Refuses who may not ask, or does not say what for; before anything is looked up. */
    public void mustBeAllowed(FieldGroup group) {
        if (!caller.has(Roles.SERVICE)) {
            throw FieldAccess.refused(group);
        }
        Purpose.of(call.header(Purpose.HEADER));
    }

    /** The root of the forest of a cadre, believed now or ever; empty: there never was one of this code. */
    public Optional<String> root(String cadre, Times at) {
        return whose.root(cadre, reaches.of(at.today()), at);
    }

    /** @param roots whose facts are about to be opened, and the root of the forest of each; nobody is recorded too */
    public void record(FieldGroup group, String fact, Map<String, String> roots, Times at) {
        mustBeAllowed(group);
        var purpose = Purpose.of(call.header(Purpose.HEADER));
        var reads = new ArrayList<ReadLog.Read>();
        new TreeMap<>(roots)
                .forEach((cadre, root) ->
                        reads.add(new ReadLog.Read(cadre, root, group, fact, false, purpose, at, true)));
        if (reads.isEmpty()) {
            reads.add(new ReadLog.Read(null, null, group, fact, false, purpose, at, true));
        }
        log.record(reads);
    }
}
