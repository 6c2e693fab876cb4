package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import vn.kecan.personnel.access.Roles;
import vn.kecan.personnel.seal.Seal;
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

    RestrictedWrites(Writes writes, Seal seal, Caller caller) {
        this.writes = writes;
        this.seal = seal;
        this.caller = caller;
    }

    /** As {@link Writes#post}. */
    public Response post(FieldGroup group, Object body, Function<Recording, Written> work) {
        mayWrite(group);
        return writes.post(seal.fingerprint(body), work);
    }

    /** As {@link Writes#change}. */
    public Response change(FieldGroup group, Function<Recording, Written> work) {
        mayWrite(group);
        return writes.change(work);
    }

    private void mayWrite(FieldGroup group) {
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
