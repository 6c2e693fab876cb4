package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.seal.Seal;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Writes;
import vn.kecan.platform.write.Written;

/**
 * The one way to write a restricted fact: as records officer with the role of its group. What was sent is kept only
 * sealed: the Idempotency-Key remembers a keyed fingerprint of the request. The answer is kept, so it must be a receipt
 * without the values.
 */
@ApplicationScoped
public class RestrictedWrites {

    private final Writes writes;
    private final Seal seal;
    private final Caller caller;
    private final Whose whose;
    private final Reaches reaches;

    RestrictedWrites(Writes writes, Seal seal, Caller caller, Whose whose, Reaches reaches) {
        this.writes = writes;
        this.seal = seal;
        this.caller = caller;
        this.whose = whose;
        this.reaches = reaches;
    }

    /** As {@link Writes#post}. */
    public Response post(FieldGroup group, String cadre, Times now, Object body, Function<Recording, Written> work) {
        mayWrite(group, cadre, now);
        return writes.post(seal.fingerprint(body), work);
    }

    /** As {@link Writes#change}. */
    public Response change(FieldGroup group, String cadre, Times now, Function<Recording, Written> work) {
        mayWrite(group, cadre, now);
        return writes.change(work);
    }

    /** Within reach first (404), then by role (403), as {@link FieldAccess} asks. */
    private void mayWrite(FieldGroup group, String cadre, Times now) {
        whose.root(cadre, reaches.of(now.today()), now).orElseThrow(() -> Problems.notFound("cadre", cadre));
        if (!caller.has(Roles.OFFICER)) {
            throw Problems.forbidden(
                    "officers-only",
                    new Text(
                            "Chỉ cán bộ quản lý hồ sơ (" + Roles.OFFICER + ") được ghi.",
                            "Only a records officer (" + Roles.OFFICER + ") may write."));
        }
        if (!caller.has(group.role())) {
            throw FieldAccess.refused(group);
        }
    }
}
