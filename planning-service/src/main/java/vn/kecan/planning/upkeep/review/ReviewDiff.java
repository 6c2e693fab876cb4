package vn.kecan.planning.upkeep.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.planning.upkeep.removal.OpenRemovals.OpenRemoval;

/**
 * What closing a review would do to a plan as it stands, and what stands in the way.
 *
 * @param unassessed entries nothing was concluded of
 * @param gone conclusions on entries that are in the plan no more
 * @param unseen removal proposals made since the conclusions were set
 */
record ReviewDiff(
        List<Change> changes, List<PlannedEntry> unassessed, List<ReviewLine> gone, List<OpenRemoval> unseen) {

    /** One conclusion to be carried out, with the removal proposals it decides. */
    record Change(ReviewLine line, List<UUID> proposals) {}

    /**
     * @param hidden of whom the one who closes must learn nothing: what others concluded of him is carried out, and what
     *     they did not is not asked for
     */
    static ReviewDiff of(
            ReviewContent content, List<PlannedEntry> inForce, List<OpenRemoval> open, Predicate<String> hidden) {
        var entries = inForce.stream().map(PlannedEntry::entry).collect(Collectors.toSet());
        var concluded = content.lines().stream()
                .map(ReviewLine::entry)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        var gone = new ArrayList<ReviewLine>();
        for (var line : content.lines()) {
            if (line.entry() == null || entries.contains(line.entry())) {
                changes.add(new Change(line, decided(line, content, open)));
            } else if (!hidden.test(line.cadre())) {
                gone.add(line);
            }
        }
        return new ReviewDiff(
                changes,
                inForce.stream()
                        .filter(it -> !concluded.contains(it.entry()) && !hidden.test(it.cadre()))
                        .toList(),
                gone,
                open.stream()
                        .filter(it -> !content.proposals().contains(it.id()) && !hidden.test(it.cadre()))
                        .toList());
    }

    private static List<UUID> decided(ReviewLine line, ReviewContent content, List<OpenRemoval> open) {
        return open.stream()
                .filter(it -> it.entry().equals(line.entry()))
                .map(OpenRemoval::id)
                .filter(content.proposals()::contains)
                .toList();
    }

    List<Change> of(Conclusion conclusion) {
        return changes.stream().filter(it -> it.line().is(conclusion)).toList();
    }
}
