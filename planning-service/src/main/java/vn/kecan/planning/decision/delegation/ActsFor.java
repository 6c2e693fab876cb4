package vn.kecan.planning.decision.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** For whom the caller may decide in a unit on a day. */
@ApplicationScoped
public class ActsFor {

    /** The person who answers for a delegate's decision, with his cadre code if he has one. */
    public record Delegator(
            String name, String subject, @Nullable String cadre) {}

    private final Delegations delegations;
    private final Caller caller;

    ActsFor(Delegations delegations, Caller caller) {
        this.delegations = delegations;
        this.caller = caller;
    }

    /** Refuses (403) unless that person has let the caller decide for him in this unit, and it holds on this day. */
    public Delegator mustActFor(String delegator, String unit, Moment moment) {
        var all = delegations.between(delegator, caller.name()).stream()
                .filter(it -> moment.facts().inSubtree(unit, it.unit, moment.asOf()))
                .toList();
        return all.stream()
                .filter(it -> it.holdsOn(moment.asOf()))
                .findFirst()
                .map(it -> new Delegator(it.fromName, it.fromId, it.fromCadre))
                .orElseThrow(() -> all.isEmpty() ? none(delegator, unit) : notNow(all.getFirst(), moment));
    }

    private static ProblemException none(String delegator, String unit) {
        return Problems.forbidden(
                "no-delegation",
                new Text(
                        delegator + " không ủy quyền cho bạn ở đơn vị " + unit + ".",
                        delegator + " has not let you decide for him in unit " + unit
                                + ". Maybe decide in your own name."));
    }

    private static ProblemException notNow(Delegation it, Moment moment) {
        var revoked = it.knownTo != null;
        return Problems.forbidden(
                "delegation-expired",
                new Text(
                        "Ủy quyền của " + it.fromName + " có hiệu lực từ " + it.validFrom + " đến trước " + it.validTo
                                + (revoked ? ", đã bị thu hồi" : "") + "; hôm nay là " + moment.asOf() + ".",
                        "The delegation of " + it.fromName + " holds from " + it.validFrom + " up to " + it.validTo
                                + (revoked ? " and was revoked" : "") + "; today is " + moment.asOf()
                                + ". Maybe ask for a new one."));
    }
}
