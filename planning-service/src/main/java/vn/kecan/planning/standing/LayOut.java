package vn.kecan.planning.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.planned.Planned;
import vn.kecan.planning.planned.Turn;
import vn.kecan.planning.planned.Turns;
import vn.kecan.planning.term.Term;
import vn.kecan.platform.access.Caller;

/** Lays out what coverage is counted on. What is planned for the caller himself is left out: it is not for his eyes. */
@ApplicationScoped
public class LayOut {

    private final Planned planned;
    private final Caller caller;
    private final AtomicReference<KnownCadres> known = new AtomicReference<>(new KnownCadres(""));

    LayOut(Planned planned, Caller caller) {
        this.planned = planned;
        this.caller = caller;
    }

    /** Who is planned in a term, for anything anywhere, without the caller. */
    public Turns turns(Term term, Moment moment) {
        var all = planned.on(term.code(), moment);
        var own = caller.cadre();
        return own.isEmpty()
                ? all
                : all.with(all.all().stream()
                        .filter(it -> !it.cadre().equals(own.get()))
                        .toList());
    }

    public Standing of(Unit root, Term term, Moment moment) {
        return of(root, term, moment, turns(term, moment));
    }

    /** @param turns who is planned, whatever the plans say */
    public Standing of(Unit root, Term term, Moment moment, Turns turns) {
        var walk = new Walk(moment.facts().subtree(root.code(), moment.asOf()));
        return new Laying(walk, term, moment, turns, known(moment.facts())).done();
    }

    /** The records looked up before on the same snapshot. */
    private KnownCadres known(Facts facts) {
        var now = known.get();
        if (!now.isOf(facts)) {
            now = new KnownCadres(facts.snapshot());
            known.set(now);
        }
        return now;
    }

    private static final class Laying {

        private final Walk walk;
        private final Term term;
        private final Moment moment;
        private final Turns turns;
        private final List<Post> posts = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final KnownCadres known;
        private final int[] numbers;
        private final Map<String, Integer> others = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private final List<@Nullable Cadre> cadres = new ArrayList<>();
        private final List<List<Turn>> lost = new ArrayList<>();
        private final int[] firstPost;

        Laying(Walk walk, Term term, Moment moment, Turns turns, KnownCadres known) {
            this.walk = walk;
            this.term = term;
            this.moment = moment;
            this.turns = turns;
            this.known = known;
            numbers = new int[turns.persons()];
            Arrays.fill(numbers, Turn.NOT_NUMBERED);
            firstPost = new int[walk.units().size() + 1];
        }

        Standing done() {
            for (var unit = 0; unit < walk.units().size(); unit++) {
                firstPost[unit] = posts.size();
                lost.add(new ArrayList<>(0));
                for (var post : moment.facts().postsOf(walk.units().get(unit).code(), moment.asOf())) {
                    places.put(post.code(), posts.size());
                    posts.add(post);
                }
            }
            firstPost[walk.units().size()] = posts.size();
            var byPost = byPost();
            var bounds = new Bounds(moment);
            var covered = new ArrayList<CoveredPost>(posts.size());
            for (var n = 0; n < posts.size(); n++) {
                covered.add(covered(posts.get(n), byPost.get(n), bounds));
            }
            return new Standing(walk, term, moment, turns.position(), covered, firstPost, codes, cadres, lost);
        }

        private List<List<Turn>> byPost() {
            var byPost = new ArrayList<List<Turn>>(posts.size());
            posts.forEach(any -> byPost.add(List.of()));
            var homes = new Homes(walk, moment);
            for (var turn : turns.all()) {
                var place = places.get(turn.post());
                if (place != null) {
                    if (byPost.get(place).isEmpty()) {
                        byPost.set(place, new ArrayList<>(4));
                    }
                    byPost.get(place).add(turn);
                } else if (moment.facts().post(turn.post(), moment.asOf()).isEmpty()) {
                    homes.of(turn.unit()).ifPresent(unit -> lost.get(unit).add(turn));
                }
            }
            return byPost;
        }

        private CoveredPost covered(Post post, List<Turn> of, Bounds bounds) {
            var persons = persons(of);
            return new CoveredPost(
                    post,
                    of,
                    persons,
                    moment.facts().holdersOf(post.code(), moment.asOf()),
                    bounds.under(post, persons.length),
                    bounds.over(
                            post,
                            persons.length,
                            () -> Arrays.stream(persons)
                                    .mapToObj(cadres::get)
                                    .filter(it -> it != null)
                                    .map(Cadre.class::cast)
                                    .toList()));
        }

        /** Each once; they are few. */
        private int[] persons(List<Turn> of) {
            var persons = new int[of.size()];
            var size = 0;
            for (var turn : of) {
                var person = number(turn);
                var at = 0;
                while (at < size && persons[at] != person) {
                    at++;
                }
                if (at == size) {
                    persons[size++] = person;
                }
            }
            return size == persons.length ? persons : Arrays.copyOf(persons, size);
        }

        private int number(Turn turn) {
            if (turn.person() == Turn.NOT_NUMBERED) {
                return others.computeIfAbsent(
                        turn.cadre(),
                        code -> next(
                                code, moment.facts().cadre(code, moment.asOf()).orElse(null)));
            }
            if (numbers[turn.person()] == Turn.NOT_NUMBERED) {
                numbers[turn.person()] = next(turn.cadre(), known.on(turn, moment.facts(), moment.asOf()));
            }
            return numbers[turn.person()];
        }

        private int next(String code, @Nullable Cadre cadre) {
            codes.add(code);
            cadres.add(cadre);
            return codes.size() - 1;
        }
    }
}
