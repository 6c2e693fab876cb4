package vn.kecan.planning.decision.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** What there is to see of delegations: those given in the caller's units. */
@ApplicationScoped
class ReadDelegations {

    /** Where the list goes on. */
    record Position(long after) {}

    private final Delegations delegations;
    private final Delegate delegate;
    private final Scope scope;
    private final Cursors cursors;
    private final Caller caller;

    ReadDelegations(Delegations delegations, Delegate delegate, Scope scope, Cursors cursors, Caller caller) {
        this.delegations = delegations;
        this.delegate = delegate;
        this.scope = scope;
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<DelegationView> list(@Nullable String cursor, @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = Cursors.list("delegations", Map.of("root", caller.unit()));
        var from = cursor == null ? new Position(0) : cursors.read(name, cursor, Position.class);
        var found = delegations.list(scope.units().orElse(null), from.after(), size + 1);
        var last = found.size() > size ? found.get(size - 1).recordedBy : 0;
        return Page.of(
                found.stream().map(delegate::view).toList(), size, any -> cursors.write(name, new Position(last)));
    }

    DelegationView one(UUID id) {
        return delegations
                .one(id)
                .filter(it -> scope.has(it.unit))
                .map(delegate::view)
                .orElseThrow(() -> Problems.notFound("delegation", id.toString()));
    }
}
