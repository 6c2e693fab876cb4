package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/**
 * The one way to a restricted fact: within reach (404), with the role of its group (403), for a purpose (428), and on
 * record before the answer leaves. One's own record needs neither role nor purpose; it is recorded all the same.
 */
@ApplicationScoped
public class FieldAccess {

    private final Reaches reaches;
    private final Whose whose;
    private final Caller caller;
    private final Call call;
    private final ReadLog log;

    FieldAccess(Reaches reaches, Whose whose, Caller caller, Call call, ReadLog log) {
        this.reaches = reaches;
        this.whose = whose;
        this.caller = caller;
        this.call = call;
        this.log = log;
    }

    /**
     * Judges and records one read, in a transaction of its own. Call it before the fact is read.
     *
     * @param fact what of the group is read, as the contract names it
     */
    public void read(FieldGroup group, String cadre, String fact, Times at) {
        read(List.of(group), cadre, fact, at);
    }

    /** The same for a paper that shows several groups at once: all of them, or nothing. */
    public void read(List<FieldGroup> groups, String cadre, String fact, Times at) {
        var reach = reaches.of(at.today());
        var root = whose.root(cadre, reach, at).orElseThrow(() -> Problems.notFound("cadre", cadre));
        var own = isOwn(cadre);
        groups.stream().filter(it -> !own && !caller.has(it.role())).findFirst().ifPresent(it -> {
            throw refused(it);
        });
        var purpose = own ? Purpose.OWN_RECORD : Purpose.of(call.header(Purpose.HEADER));
        log.record(groups.stream()
                .map(it -> new ReadLog.Read(cadre, root, it, fact, own, purpose, at))
                .toList());
    }

    /** Judges a question put to all cadres at once; what it finds is recorded by {@link Search#found}. */
    public Search search(FieldGroup group, String fact, Times at) {
        if (!caller.has(group.role())) {
            throw refused(group);
        }
        return new Search(group, fact, Purpose.of(call.header(Purpose.HEADER)), at);
    }

    /** Whether the caller may read the group of this cadre, apart from reach, and says what for if he must. */
    public boolean opens(FieldGroup group, String cadre) {
        return isOwn(cadre)
                || caller.has(group.role()) && call.header(Purpose.HEADER).isPresent();
    }

    /** A question that was allowed. */
    public final class Search {

        private final FieldGroup group;
        private final String fact;
        private final Purpose purpose;
        private final Times at;

        private Search(FieldGroup group, String fact, Purpose purpose, Times at) {
            this.group = group;
            this.fact = fact;
            this.purpose = purpose;
            this.at = at;
        }

        /**
         * Records whom the question found, within the caller's reach; nobody found is recorded too.
         *
         * @return the codes of those within reach
         */
        public List<String> found(Collection<String> cadres) {
            var reach = reaches.of(at.today());
            var seen = new TreeMap<String, String>();
            cadres.forEach(it -> whose.root(it, reach, at).ifPresent(root -> seen.put(it, root)));
            if (seen.isEmpty()) {
                log.record(List.of(new ReadLog.Read(null, reach.root(), group, fact, false, purpose, at)));
            } else {
                log.record(seen.entrySet().stream()
                        .map(it -> new ReadLog.Read(it.getKey(), it.getValue(), group, fact, false, purpose, at))
                        .toList());
            }
            return List.copyOf(seen.keySet());
        }
    }

    private boolean isOwn(String cadre) {
        return caller.cadre().filter(cadre::equals).isPresent();
    }

    static ProblemException refused(FieldGroup group) {
        return Problems.forbidden(
                "field-group-closed",
                new Text(
                        "Nhóm dữ kiện " + group + " chỉ mở với vai trò " + group.role()
                                + ". Có thể xin quản trị cấp vai trò này.",
                        "The field group " + group + " opens only with the role " + group.role()
                                + ". Maybe ask the administrator for it."));
    }
}
