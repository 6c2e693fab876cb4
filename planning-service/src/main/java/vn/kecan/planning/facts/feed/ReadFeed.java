package vn.kecan.planning.facts.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches one page after our place and applies it. */
@ApplicationScoped
class ReadFeed {

    /**
     * What one reading found: how many events there were, how many were new, whether the page was full, and how many
     * positions the feed goes on after it.
     */
    record Outcome(int events, int fresh, boolean full, long behind) {}

    private final Personnel personnel;
    private final FactVersions versions;
    private final ApplyPage apply;
    private final int limit;
    private final ChangePages pages = new ChangePages();

    ReadFeed(
            @RestClient Personnel personnel,
            FactVersions versions,
            ApplyPage apply,
            @ConfigProperty(name = "kecan.feed.page", defaultValue = "1000") int limit) {
        this.personnel = personnel;
        this.versions = versions;
        this.apply = apply;
        this.limit = limit;
    }

    Outcome read() {
        var after =
                QuarkusTransaction.requiringNew().call(() -> versions.place().cursor());
        ChangePage page;
        try {
            page = pages.read(personnel.changes(after, limit));
        } catch (WebApplicationException refused) {
            throw broken(refused);
        }
        var fresh = apply.apply(after, page);
        return new Outcome(page.changes().size(), fresh, page.changes().size() >= limit, page.behind());
    }

    private static RuntimeException broken(WebApplicationException refused) {
        var status = refused.getResponse().getStatus();
        return switch (status) {
            case 400, 410 ->
                new FeedBroken(
                        FeedState.FOREIGN,
                        "personnel-service must know our place in its feed, but answers %d. Maybe its database was replaced or the place is too old: then planning's replica must be filled anew."
                                .formatted(status));
            default ->
                new FeedBroken(
                        FeedState.UNREACHABLE,
                        "personnel-service must answer /changes with a page, but answers %d. Maybe planning's client lacks the role system."
                                .formatted(status));
        };
    }
}
