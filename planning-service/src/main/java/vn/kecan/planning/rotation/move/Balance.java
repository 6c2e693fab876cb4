package vn.kecan.planning.rotation.move;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.kecan.planning.rotation.move.Arrangement.Departure;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;
import vn.kecan.planning.rotation.move.Arrangement.Successor;

/**
 * Decides whether an arrangement closes: every seat that is left is followed on or declared empty, nobody comes into a
 * taken seat, and nobody is without a post. Counting seats post by post decides it, in time linear in what is named.
 *
 * @param seats the posts named in the arrangement, by code
 */
public record Balance(Arrangement arrangement, Map<String, PostSeats> seats) {

    /** Everything that keeps it from closing; empty: it closes. */
    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        persons(gaps);
        arrangement.posts().map(this::seatsOf).forEach(it -> count(it, gaps));
        return List.copyOf(gaps);
    }

    private PostSeats seatsOf(String post) {
        var it = seats.get(post);
        if (it == null) {
            throw new IllegalArgumentException("The seats of post (%s) must be given.".formatted(post));
        }
        return it;
    }

    private void persons(List<Gap> gaps) {
        var seen = new HashSet<String>();
        var told = new HashSet<String>();
        arrangement
                .persons()
                .filter(it -> !seen.add(it))
                .filter(told::add)
                .forEach(it -> gaps.add(new Gap.SamePersonTwice(it)));
        for (var it : arrangement.moves()) {
            if (it.from().equals(it.to())) {
                gaps.add(new Gap.CycleOfOne(it.cadre(), it.to()));
            } else {
                comes(it.cadre(), it.to(), gaps);
            }
            leaves(it).forEach(post -> left(it.cadre(), post, gaps));
        }
        arrangement.departures().forEach(it -> left(it.cadre(), it.post(), gaps));
        arrangement.successors().forEach(it -> comes(it.cadre(), it.post(), gaps));
    }

    private void left(String cadre, String post, List<Gap> gaps) {
        if (!seatsOf(post).holders().contains(cadre)) {
            gaps.add(new Gap.NotHeld(cadre, post));
        }
    }

    private void comes(String cadre, String post, List<Gap> gaps) {
        if (seatsOf(post).holders().contains(cadre)) {
            gaps.add(new Gap.HeldAlready(cadre, post));
        }
    }

    private void count(PostSeats it, List<Gap> gaps) {
        var left = it.holders().stream().filter(leavers(it.post())::contains).toList();
        var stayers = it.holders().stream().filter(one -> !left.contains(one)).toList();
        var moved = movedTo(it.post());
        var successors = followers(it.post());
        var comers = Stream.concat(moved.stream(), successors.stream()).toList();
        var over = stayers.size() + comers.size() - it.seats();
        if (over > 0 && !comers.isEmpty()) {
            gaps.add(new Gap.Occupied(it.post(), comers, stayers, over));
        }
        var open = Math.max(0, left.size() - comers.size());
        var empty = arrangement.vacancies().stream()
                .filter(one -> one.post().equals(it.post()))
                .count();
        if (it.needsHolder() && open > empty) {
            gaps.add(new Gap.WithoutHolder(it.post(), left, open - (int) empty));
        }
        if (empty > open) {
            gaps.add(new Gap.NoVacancy(it.post()));
        }
        var forSuccessors = Math.max(0, left.size() - moved.size());
        successors.stream().skip(forSuccessors).forEach(one -> gaps.add(new Gap.NothingToFollow(one, it.post())));
    }

    private Set<String> leavers(String post) {
        var leavers = new LinkedHashSet<String>();
        arrangement.moves().stream()
                .filter(it -> leaves(it).contains(post))
                .map(PlannedMove::cadre)
                .forEach(leavers::add);
        arrangement.departures().stream()
                .filter(it -> it.post().equals(post))
                .map(Departure::cadre)
                .forEach(leavers::add);
        return leavers;
    }

    private List<String> movedTo(String post) {
        return arrangement.moves().stream()
                .filter(it -> it.to().equals(post))
                .map(PlannedMove::cadre)
                .toList();
    }

    private List<String> followers(String post) {
        return arrangement.successors().stream()
                .filter(it -> it.post().equals(post))
                .map(Successor::cadre)
                .toList();
    }

    private static Set<String> leaves(PlannedMove it) {
        var all = new LinkedHashSet<String>();
        all.add(it.from());
        all.addAll(it.leaves());
        return all;
    }
}
