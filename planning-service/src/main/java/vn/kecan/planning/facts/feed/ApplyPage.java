package vn.kecan.planning.facts.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.successor.SuccessorMaps;

/** Applies a page whole or not at all, and once, however many readers have fetched it. */
@ApplicationScoped
class ApplyPage {

    private final FactVersions versions;
    private final SuccessorMaps successors;

    ApplyPage(FactVersions versions, SuccessorMaps successors) {
        this.versions = versions;
        this.successors = successors;
    }

    /**
     * How many changes were new.
     *
     * @param after the cursor the page was asked with; when another reader has moved on, the page is left alone
     */
    @Transactional
    public int apply(@Nullable String after, ChangePage page) {
        var place = versions.lockPlace();
        if (!java.util.Objects.equals(place.cursor(), after)) {
            return 0;
        }
        var fresh = fresh(place, page.changes());
        for (var run : runs(fresh)) {
            versions.close(run);
            versions.add(run);
            run.stream()
                    .filter(it -> it.kind().equals("reorganisation"))
                    .forEach(it -> it.versions()
                            .forEach(version ->
                                    successors.keep(it.root(), it.knownFrom(), it.position(), version.body())));
        }
        if (!fresh.isEmpty() || !page.next().equals(after)) {
            versions.moveTo(fresh.isEmpty() ? null : fresh.getLast(), page.next());
        }
        return fresh.size();
    }

    /** Those after our place. The feed is in commit order; what is not would lose changes and is refused. */
    private static List<Change> fresh(FactVersions.Place place, List<Change> changes) {
        var fresh = new ArrayList<Change>();
        var last = place.position();
        for (var it : changes) {
            if (place.stream() != null && !place.stream().equals(it.stream())) {
                throw new FeedBroken(
                        FeedState.FOREIGN,
                        "The stream (%s) must be the one this replica was filled from (%s). Maybe personnel's database was replaced: then planning's replica must be filled anew."
                                .formatted(it.stream(), place.stream()));
            }
            if (it.position() > last) {
                fresh.add(it);
                last = it.position();
            } else if (!fresh.isEmpty() && it.position() != last) {
                throw new FeedBroken(
                        FeedState.UNREADABLE,
                        "The position (%d) must follow %d. The feed must be in commit order."
                                .formatted(it.position(), last));
            }
        }
        return fresh;
    }

    /** Cuts the changes into runs in which no thing occurs twice, so that each run is two statements. */
    private static List<List<Change>> runs(List<Change> changes) {
        var runs = new ArrayList<List<Change>>();
        var run = new ArrayList<Change>();
        var seen = new HashSet<String>();
        for (var it : changes) {
            if (!seen.add(it.thing())) {
                runs.add(run);
                run = new ArrayList<>();
                seen.clear();
                seen.add(it.thing());
            }
            run.add(it);
        }
        runs.add(run);
        return runs;
    }
}
