package vn.kecan.planning.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.term.Term;

/**
 * One cadre for one post: all that the rules about a person ask for.
 *
 * @param held every posting on record, past and future ones too
 * @param unit the unit of the post
 * @param tier needed when the purpose is PLAN
 * @param asOf the day of the facts; who judges under which law is said by the law
 * @param trainingPlanned a plan to train him to the post's political theory is named
 * @param alsoPlanned the posts he is already planned for in this term, wherever; the post itself may be among them
 * @param reElected said by the board; null: he is re-elected when he holds this very post
 */
public record Nomination(
        Cadre cadre,
        List<HeldPost> held,
        Post post,
        Unit unit,
        Term term,
        @Nullable Tier tier,
        Purpose purpose,
        LocalDate asOf,
        boolean trainingPlanned,
        List<Post> alsoPlanned,
        @Nullable Boolean reElected) {

    public Nomination {
        held = List.copyOf(held);
        alsoPlanned = List.copyOf(alsoPlanned);
        if (purpose == Purpose.PLAN && tier == null) {
            throw new IllegalArgumentException("The tier must be 1 or 2 when the purpose is PLAN.");
        }
    }

    /** The posts held on the day. */
    Stream<Post> heldNow() {
        return held.stream().filter(one -> one.inForceOn(asOf)).flatMap(one -> Stream.ofNullable(one.post()));
    }

    /** The same on another day, if nothing more is recorded: postings on record begin and end as they say. */
    public Nomination on(LocalDate day) {
        return new Nomination(
                cadre, held, post, unit, term, tier, purpose, day, trainingPlanned, alsoPlanned, reElected);
    }

    /** The days that may matter though no rule names them: those of his postings, and those of the term. */
    List<LocalDate> turns(Law law) {
        var postings = held.stream()
                .flatMap(it -> Stream.of(it.posting().from(), it.posting().to()))
                .filter(Objects::nonNull);
        var terms = Stream.of(term.begins(unit.level(), law), term.ends(unit.level(), law));
        return Stream.concat(postings, terms).toList();
    }
}
