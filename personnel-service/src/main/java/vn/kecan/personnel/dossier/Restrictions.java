package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** The one place where facts of a restricted group are refused to those who may not have them. */
@ApplicationScoped
class Restrictions {

    private final Caller caller;
    private final Call call;

    Restrictions(Caller caller, Call call) {
        this.caller = caller;
        this.call = call;
    }

    /** Whether facts of this kind may be had, and it is said what for. */
    boolean opens(FactKind kind) {
        var group = kind.group();
        return group == null
                || caller.has(group.role()) && call.header("X-Purpose").isPresent();
    }

    /** Before anything of a kind is read or written for this cadre. */
    void check(FactKind kind, String cadre) {
        var group = kind.group();
        if (group != null && !caller.has(group.role())) {
            throw Problems.forbidden(
                    "field-group",
                    new Text(
                            "Nhóm thông tin " + group + " cần vai trò " + group.role() + ".",
                            "The field group " + group + " needs the role " + group.role()
                                    + ". Maybe ask the administrator for it."));
        }
    }
}
