package vn.kecan.planning.coverage.standing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.coverage.planned.Turns;
import vn.kecan.planning.facts.StaffedPost;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;

/**
 * One laying out. The turns are looked at once, in the order they lie in, and sorted by the places of their posts; what
 * comes after works on numbers.
 */
final class Laying {

    private final Walk walk;
    private final Term term;
    private final Moment moment;
    private final Turns turns;
    private final Places places;
    private final Persons persons;
    private final CadresOn cadres;
    private final int[] firstPost;

    Laying(Walk walk, Term term, Moment moment, Turns turns, KnownCadres known) {
        this.walk = walk;
        this.term = term;
        this.moment = moment;
        this.turns = turns;
        places = new Places(turns.posts());
        persons = new Persons(turns.persons());
        cadres = new CadresOn(known, moment.facts(), moment.asOf(), persons);
        firstPost = new int[walk.units().size() + 1];
    }

    Standing done() {
        for (var unit = 0; unit < walk.units().size(); unit++) {
            firstPost[unit] = places.size();
            moment.facts().staffed(walk.units().get(unit).code(), moment.asOf()).forEach(places::add);
        }
        firstPost[walk.units().size()] = places.size();
        var place = new int[turns.all().size()];
        var lost = placed(place);
        return new Standing(
                walk, term, moment, turns.position(), places, covered(place), firstPost, persons, cadres, lost);
    }

    /** Finds the place of every turn; those whose post does not stand anywhere are told by unit. */
    private List<List<Turn>> placed(int[] place) {
        var lost = new LostTurns(walk, moment, turns.posts().size());
        var n = 0;
        for (var turn : turns.all()) {
            place[n] = places.of(turn);
            if (place[n] == Places.NOWHERE) {
                lost.look(turn);
            }
            n++;
        }
        return lost.byUnit();
    }

    private List<CoveredPost> covered(int[] place) {
        var end = new int[places.size() + 1];
        for (var at : place) {
            if (at != Places.NOWHERE) {
                end[at + 1]++;
            }
        }
        for (var at = 0; at < places.size(); at++) {
            end[at + 1] += end[at];
        }
        var first = end.clone();
        var sorted = new Turn[end[places.size()]];
        var who = new int[sorted.length];
        var ready =
                IntStream.range(0, places.size()).mapToObj(any -> new Ready()).toArray(Ready[]::new);
        var n = 0;
        for (var turn : turns.all()) {
            var at = place[n++];
            if (at != Places.NOWHERE) {
                ready[at].add(turn);
                who[first[at]] = persons.number(turn);
                sorted[first[at]++] = turn;
            }
        }
        var all = Arrays.asList(sorted);
        var bounds = new Bounds(moment);
        var covered = new ArrayList<CoveredPost>(places.size());
        for (var at = 0; at < places.size(); at++) {
            covered.add(covered(
                    places.get(at),
                    all.subList(end[at], end[at + 1]),
                    once(Arrays.copyOfRange(who, end[at], end[at + 1])),
                    ready[at],
                    bounds));
        }
        return covered;
    }

    private CoveredPost covered(StaffedPost it, List<Turn> of, int[] planned, Ready ready, Bounds bounds) {
        var bound = bounds.of(it.post());
        return new CoveredPost(
                it.post(),
                it.holders(),
                of,
                planned,
                ready,
                bound.under(planned.length),
                bounds.over(
                        bound,
                        it.post(),
                        planned.length,
                        () -> Arrays.stream(planned)
                                .mapToObj(cadres::of)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** Each once; they are few. */
    private static int[] once(int[] some) {
        var size = 0;
        for (var person : some) {
            var at = 0;
            while (at < size && some[at] != person) {
                at++;
            }
            if (at == size) {
                some[size++] = person;
            }
        }
        return size == some.length ? some : Arrays.copyOf(some, size);
    }
}
