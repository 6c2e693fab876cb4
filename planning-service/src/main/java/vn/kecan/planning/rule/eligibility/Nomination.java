package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Predecessor;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.term.Term;

/**
 * One cadre for one post: all that the rules about a person ask for.
 *
 * @param held every posting on record, past and future ones too
 * @param file everything else on file, past and future too
 * @param unit the unit of the post
 * @param tier needed when the purpose is PLAN
 * @param asOf the day of the facts; who judges under which law is said by the law
 * @param trainingPlanned a plan to train him to the post's political theory is named
 * @param onRecord where else he is planned, and what he is proposed for
 * @param reElected said by the board; null: he is re-elected when he holds this very post
 * @param stated what whoever asks answers for himself
 * @param formedFrom what reorganisations made the unit of the post of, and when they renamed it or the post
 */
public record Nomination(
        Cadre cadre,
        List<HeldPost> held,
        CadreFile file,
        Post post,
        Unit unit,
        Term term,
        @Nullable Tier tier,
        Purpose purpose,
        LocalDate asOf,
        boolean trainingPlanned,
        OnRecord onRecord,
        @Nullable Boolean reElected,
        Stated stated,
        List<Predecessor> formedFrom) {

    public Nomination {
        held = List.copyOf(held);
        formedFrom = List.copyOf(formedFrom);
        if (purpose == Purpose.PLAN && tier == null) {
            throw new IllegalArgumentException("The tier must be 1 or 2 when the purpose is PLAN.");
        }
    }

    /** For a unit no reorganisation is known to have formed or renamed. */
    public Nomination(
            Cadre cadre,
            List<HeldPost> held,
            CadreFile file,
            Post post,
            Unit unit,
            Term term,
            @Nullable Tier tier,
            Purpose purpose,
            LocalDate asOf,
            boolean trainingPlanned,
            OnRecord onRecord,
            @Nullable Boolean reElected,
            Stated stated) {
        this(
                cadre,
                held,
                file,
                post,
                unit,
                term,
                tier,
                purpose,
                asOf,
                trainingPlanned,
                onRecord,
                reElected,
                stated,
                List.of());
    }

    /** The same for a unit that reorganisations have formed of these. */
    public Nomination formedFrom(List<Predecessor> them) {
        return new Nomination(
                cadre,
                held,
                file,
                post,
                unit,
                term,
                tier,
                purpose,
                asOf,
                trainingPlanned,
                onRecord,
                reElected,
                stated,
                them);
    }

    /** The same on another day, if nothing more is recorded: what is on record begins and ends as it says. */
    public Nomination on(LocalDate day) {
        return new Nomination(
                cadre,
                held,
                file,
                post,
                unit,
                term,
                tier,
                purpose,
                day,
                trainingPlanned,
                onRecord,
                reElected,
                stated,
                formedFrom);
    }

    /**
     * The days on which an answer may change though no verdict names them: those of his postings, of his file, of the term
     * and of the reorganisations of the unit.
     */
    public List<LocalDate> turns(Law law) {
        var postings = held.stream()
                .flatMap(it -> Stream.of(it.posting().from(), it.posting().to()));
        var terms = Stream.of(term.begins(unit.level(), law), term.ends(unit.level(), law));
        var formed = formedFrom.stream().map(Predecessor::on);
        return Stream.of(postings, terms, file.turns().stream(), formed)
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /** The posts held on the day. */
    public Stream<Post> heldNow() {
        return held.stream().filter(one -> one.inForceOn(asOf)).flatMap(one -> Stream.ofNullable(one.post()));
    }

    /** The best post held on the day asked about. */
    public Optional<Post> best() {
        return best(asOf);
    }

    /** The best post held on a day; empty when none is on record, or one whose post is not. A lower rank is better. */
    public Optional<Post> best(LocalDate day) {
        Post best = null;
        for (var one : held) {
            if (!one.inForceOn(day)) {
                continue;
            }
            var post = one.post();
            if (post == null) {
                return Optional.empty();
            }
            best = best == null || post.rank() < best.rank() ? post : best;
        }
        return Optional.ofNullable(best);
    }

    /** By how many ranks the post stands above the best one held; negative: below. Empty: none is on record. */
    public Optional<Integer> stepsUp() {
        return best().map(now -> now.rank() - post.rank());
    }
}
