package vn.kecan.local.faults;

import java.util.ArrayList;
import java.util.List;

/**
 * What some rounds came to.
 *
 * @param acknowledged writes whose success was told: single writes and imports
 * @param rows of the imports among them
 * @param lost told to be recorded, but not there, or not all of it, or not in the feed
 * @param doubled there more than once
 * @param stuck without an answer, or a job without progress, a minute after all was up again
 * @param strange answers that neither an outage nor the write explains
 */
public record Tally(
        int rounds,
        int acknowledged,
        int rows,
        List<String> lost,
        List<String> doubled,
        List<String> stuck,
        List<String> strange) {

    static final Tally NONE = new Tally(0, 0, 0, List.of(), List.of(), List.of(), List.of());

    public boolean faultless() {
        return lost.isEmpty() && doubled.isEmpty() && stuck.isEmpty() && strange.isEmpty();
    }

    Tally plus(Tally other) {
        return new Tally(
                rounds + other.rounds,
                acknowledged + other.acknowledged,
                rows + other.rows,
                both(lost, other.lost),
                both(doubled, other.doubled),
                both(stuck, other.stuck),
                both(strange, other.strange));
    }

    /** One line: counts, and the first few of what went wrong. */
    public String told() {
        var text = new StringBuilder(
                "lost %d doubled %d stuck %d strange %d of %d acknowledged (%d imported rows) in %d rounds"
                        .formatted(
                                lost.size(), doubled.size(), stuck.size(), strange.size(), acknowledged, rows, rounds));
        for (var wrong : List.of(lost, doubled, stuck, strange)) {
            wrong.stream().limit(3).forEach(it -> text.append("; ").append(it));
        }
        return text.toString();
    }

    private static List<String> both(List<String> some, List<String> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
