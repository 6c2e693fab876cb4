package vn.kecan.planning.upkeep.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of proposals. */
@ApplicationScoped
class ReadRemovals {

    /** Where the list goes on. */
    record Position(long after) {}

    private final RemovalProposals proposals;
    private final RemovalAccess access;
    private final RemovalRecord record;
    private final Scope scope;
    private final Cursors cursors;
    private final Caller caller;
    private final Call call;

    ReadRemovals(
            RemovalProposals proposals,
            RemovalAccess access,
            RemovalRecord record,
            Scope scope,
            Cursors cursors,
            Caller caller,
            Call call) {
        this.proposals = proposals;
        this.access = access;
        this.record = record;
        this.scope = scope;
        this.cursors = cursors;
        this.caller = caller;
        this.call = call;
    }

    Page<RemovalProposalView> list(
            @Nullable String plan, @Nullable String state, @Nullable String cursor, @Nullable String limit) {
        var size = Asked.limit(limit);
        var own = caller.cadre().orElse(null);
        var name = Cursors.list(
                "removal-proposals",
                Map.of(
                        "root", caller.unit(),
                        "own", String.valueOf(own),
                        "plan", String.valueOf(plan),
                        "state", String.valueOf(state)));
        var after =
                cursor == null ? 0 : cursors.read(name, cursor, Position.class).after();
        var found = proposals.page(
                scope.units().orElse(null),
                plan == null ? null : plan(plan),
                state == null ? null : state(state),
                own,
                after,
                size + 1);
        var last = found.size() > size ? found.get(size - 1).n : 0;
        return Page.of(
                found.stream().map(it -> record.view(it, call.language())).toList(),
                size,
                any -> cursors.write(name, new Position(last)));
    }

    Response one(UUID id) {
        var it = access.visible(id);
        return Response.ok(record.view(it, call.language()))
                .header("ETag", '"' + it.etag() + '"')
                .build();
    }

    private static RemovalState state(String text) {
        return Arrays.stream(RemovalState.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> RemovalRefusals.unknownState(text));
    }

    private static UUID plan(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw RemovalRefusals.unreadablePlan(text);
        }
    }
}
