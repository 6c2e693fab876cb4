package vn.kecan.planning.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.access.Scope;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.term.Term;

/** Puts a case together from the facts of one moment. */
@ApplicationScoped
public class Cases {

    private final AlsoPlanned planned;
    private final AlsoProposed proposed;
    private final Scope scope;

    Cases(AlsoPlanned planned, AlsoProposed proposed, Scope scope) {
        this.planned = planned;
        this.proposed = proposed;
        this.scope = scope;
    }

    /** One cadre for one post, for a purpose other than an election, with nothing stated. */
    public Nomination nomination(
            Cadre cadre, Post post, Term term, @Nullable Tier tier, Purpose purpose, boolean training, Moment moment) {
        return nomination(cadre, post, term, tier, purpose, training, Stated.NOTHING, moment);
    }

    /** One cadre for one post, for a purpose other than an election. */
    public Nomination nomination(
            Cadre cadre,
            Post post,
            Term term,
            @Nullable Tier tier,
            Purpose purpose,
            boolean training,
            Stated stated,
            Moment moment) {
        var facts = moment.facts();
        var unit = facts.unit(post.unit(), moment.asOf())
                .orElseThrow(() -> new IllegalStateException("Post " + post.code() + " lies in no unit"));
        return new Nomination(
                cadre,
                facts.heldBy(cadre.code(), moment.asOf()),
                facts.file(cadre.code()),
                post,
                unit,
                term,
                tier,
                purpose,
                moment.asOf(),
                training,
                onRecord(cadre, term, moment),
                null,
                stated);
    }

    /** What is planned for the caller himself is not for his eyes, not even through a verdict. */
    private OnRecord onRecord(Cadre cadre, Term term, Moment moment) {
        if (scope.isOwn(cadre.code())) {
            return OnRecord.HIDDEN;
        }
        var code = cadre.code();
        var also = planned.posts(code, term.code(), moment).stream()
                .flatMap(it -> moment.facts().post(it, moment.asOf()).stream())
                .toList();
        var on = proposed.posts(List.of(code), term.code(), moment).getOrDefault(code, List.of());
        return new OnRecord(also, on, false);
    }
}
