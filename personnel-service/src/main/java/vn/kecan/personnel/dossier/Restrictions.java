package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.restricted.FieldAccess;
import vn.kecan.personnel.restricted.RestrictedWrites;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Writes;
import vn.kecan.platform.write.Written;

/** The one place that tells facts of a restricted group from the others, before any of a kind is read or written. */
@ApplicationScoped
class Restrictions {

    private final FieldAccess access;
    private final RestrictedWrites restricted;
    private final Writes writes;
    private final Cadres cadres;
    private final Reaches reaches;

    Restrictions(FieldAccess access, RestrictedWrites restricted, Writes writes, Cadres cadres, Reaches reaches) {
        this.access = access;
        this.restricted = restricted;
        this.writes = writes;
        this.cadres = cadres;
        this.reaches = reaches;
    }

    /** @param more what of the kind is read, after its segment */
    void read(FactKind kind, String cadre, String more, Times at) {
        var group = kind.group();
        if (group != null) {
            access.read(group, cadre, kind.segment() + more, at);
        } else if (!cadres.sees(cadre, at, reaches.of(at.today()))) {
            throw Problems.notFound("cadre", cadre);
        }
    }

    /** Refuses (404) when the cadre was merged into another by then. */
    void mustStand(String cadre, Times at) {
        cadres.mustStand(cadre, at, reaches.of(at.today()));
    }

    /** Whether {@link #read} would open this kind, if the cadre is within reach. */
    boolean opens(FactKind kind, String cadre) {
        var group = kind.group();
        return group == null || access.opens(group, cadre);
    }

    Response post(FactKind kind, String cadre, Times now, Object body, Function<Recording, Written> work) {
        var group = kind.group();
        return group == null ? writes.post(body, work) : restricted.post(group, cadre, now, body, work);
    }

    Response change(FactKind kind, String cadre, Times now, Function<Recording, Written> work) {
        var group = kind.group();
        return group == null ? writes.change(work) : restricted.change(group, cadre, now, work);
    }
}
