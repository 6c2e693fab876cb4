package vn.kecan.planning.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.access.Scope;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.term.Term;

/** Puts a case together from the facts of one moment. */
@ApplicationScoped
public class Cases {

    private final AlsoPlanned planned;
    private final Scope scope;

    Cases(AlsoPlanned planned, Scope scope) {
        this.planned = planned;
        this.scope = scope;
    }

    /** One cadre for one post, for a purpose other than an election. */
    public Nomination nomination(
            Cadre cadre, Post post, Term term, @Nullable Tier tier, Purpose purpose, boolean training, Moment moment) {
        var facts = moment.facts();
        var unit = facts.unit(post.unit(), moment.asOf())
                .orElseThrow(() -> new IllegalStateException("Post " + post.code() + " lies in no unit"));
        var also = purpose == Purpose.PLAN ? alsoPlanned(cadre, term, moment) : List.<Post>of();
        var held = facts.heldBy(cadre.code(), moment.asOf());
        return new Nomination(cadre, held, post, unit, term, tier, purpose, moment.asOf(), training, also, null);
    }

    /** Many cadres for one post; none of them has a training plan named. */
    List<Nomination> nominations(
            List<Cadre> cadres, Post post, Term term, @Nullable Tier tier, Purpose purpose, Moment moment) {
        var facts = moment.facts();
        var unit = facts.unit(post.unit(), moment.asOf())
                .orElseThrow(() -> new IllegalStateException("Post " + post.code() + " lies in no unit"));
        var others =
                cadres.stream().map(Cadre::code).filter(it -> !scope.isOwn(it)).toList();
        var also =
                purpose == Purpose.PLAN ? planned.posts(others, term.code(), moment) : Map.<String, List<String>>of();
        return cadres.stream()
                .map(it -> new Nomination(
                        it,
                        facts.heldBy(it.code(), moment.asOf()),
                        post,
                        unit,
                        term,
                        tier,
                        purpose,
                        moment.asOf(),
                        false,
                        posts(also.getOrDefault(it.code(), List.of()), moment),
                        null))
                .toList();
    }

    private static List<Post> posts(List<String> codes, Moment moment) {
        return codes.stream()
                .flatMap(it -> moment.facts().post(it, moment.asOf()).stream())
                .toList();
    }

    /** What is planned for the caller himself is not for his eyes, not even through a verdict. */
    private List<Post> alsoPlanned(Cadre cadre, Term term, Moment moment) {
        if (scope.isOwn(cadre.code())) {
            return List.of();
        }
        return posts(planned.posts(cadre.code(), term.code(), moment), moment);
    }
}
