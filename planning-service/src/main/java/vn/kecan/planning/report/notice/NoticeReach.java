package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.slate.KnownSlates;
import vn.kecan.platform.access.Caller;

/** Which notices are for the caller's eyes: those of his units, and none of himself or of a slate he ever stood on. */
@ApplicationScoped
class NoticeReach {

    private final Caller caller;
    private final Scope scope;
    private final KnownSlates slates;

    NoticeReach(Caller caller, Scope scope, KnownSlates slates) {
        this.caller = caller;
        this.scope = scope;
        this.slates = slates;
    }

    /** Whether a notice of a unit within reach may be shown. */
    Predicate<Notice> mayBeShown() {
        var own = own();
        var hidden = ownSlates();
        return it -> !own.equals(it.subject().cadre())
                && (it.subject().slate() == null
                        || !hidden.contains(it.subject().slate()));
    }

    /** The caller's own record; empty when he has none. */
    String own() {
        return caller.cadre().orElse("");
    }

    /** The slates he ever stood on. */
    Set<UUID> ownSlates() {
        return caller.cadre().map(slates::everStoodOn).orElse(Set.of());
    }

    /** The units whose notices he reads; empty: those of every unit. */
    Optional<Set<String>> units() {
        return scope.units();
    }

    /** What shapes a list for this caller: a cursor fits only his own. */
    String shape() {
        return caller.unit() + " " + own();
    }
}
