package vn.kecan.planning.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.facts.Cadre;
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
                : new Turns(
                        all.position(),
                        all.all().stream()
                                .filter(it -> !it.cadre().equals(own.get()))
                                .toList());
    }

    public Standing of(Unit root, Term term, Moment moment) {
        return of(root, term, moment, turns(term, moment));
    }

    /** @param turns who is planned, whatever the plans say */
    public Standing of(Unit root, Term term, Moment moment, Turns turns) {
        var walk = new Walk(moment.facts().subtree(root.code(), moment.asOf()));
        return new Laying(walk, term, moment, turns).done();
    }

    private static final class Laying {

        private final Walk walk;
        private final Term term;
        private final Moment moment;
        private final Turns turns;
        private final List<Post> posts = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<@Nullable Cadre> cadres = new ArrayList<>();
        private final List<List<Turn>> lost = new ArrayList<>();
        private final int[] firstPost;

        Laying(Walk walk, Term term, Moment moment, Turns turns) {
            this.walk = walk;
            this.term = term;
            this.moment = moment;
            this.turns = turns;
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
            return new Standing(
                    walk, term, moment, turns.position(), covered, firstPost, List.copyOf(ordered()), cadres, lost);
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
            var persons =
                    of.stream().mapToInt(it -> number(it.cadre())).distinct().toArray();
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

        private int number(String code) {
            return numbers.computeIfAbsent(code, it -> {
                cadres.add(moment.facts().cadre(it, moment.asOf()).orElse(null));
                return cadres.size() - 1;
            });
        }

        private List<String> ordered() {
            var codes = new String[numbers.size()];
            numbers.forEach((code, number) -> codes[number] = code);
            return List.of(codes);
        }
    }
}
