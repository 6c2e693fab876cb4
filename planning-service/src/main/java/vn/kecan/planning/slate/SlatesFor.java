package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.platform.access.Caller;

/** The slates the caller may see, found by their post; those withdrawn do not count. */
@ApplicationScoped
public class SlatesFor {

    private final Slates slates;
    private final Scope scope;
    private final Caller caller;

    SlatesFor(Slates slates, Scope scope, Caller caller) {
        this.slates = slates;
        this.scope = scope;
        this.caller = caller;
    }

    public List<ProposedSlate> posts(Collection<String> posts, Instant knownAt) {
        return slates.ofPosts(posts, knownAt).stream()
                .filter(it -> it.state() != SlateState.WITHDRAWN && scope.has(it.slate().unit))
                .filter(it -> caller.cadre()
                        .filter(own -> slates.everStood(it.slate().id, own))
                        .isEmpty())
                .map(it -> new ProposedSlate(
                        it.slate().id,
                        it.slate().unit,
                        it.slate().term,
                        it.slate().post,
                        it.state().name()))
                .toList();
    }
}
