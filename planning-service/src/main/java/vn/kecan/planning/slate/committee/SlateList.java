package vn.kecan.planning.slate.committee;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.seats.UnitSeats;
import vn.kecan.planning.rule.trait.Trait;

/** A slate as a list: what the rules about a slate judge. */
public record SlateList(
        Unit unit, Term term, Post post, int seats, int surplus, LocalDate asOf, List<SlateCandidate> candidates) {

    static final Text POPULATION = new Text("người trong danh sách", "persons on the slate");

    public SlateList {
        candidates = List.copyOf(candidates);
    }

    /** The candidate as a nomination for election to the slate's post. */
    public Nomination nomination(SlateCandidate it) {
        return new Nomination(
                it.cadre(),
                it.held(),
                it.file(),
                post,
                unit,
                term,
                null,
                Purpose.ELECT,
                asOf,
                false,
                OnRecord.NONE,
                it.reElected(),
                it.stated());
    }

    boolean forTheTwoCommittees() {
        return post.kind() == PostKind.EXECUTIVE_COMMITTEE || post.kind() == PostKind.STANDING_COMMITTEE;
    }

    /** Whether he is on already: the board's word, or else that he holds the seat. */
    public boolean reElected(SlateCandidate it) {
        var said = it.reElected();
        return said != null
                ? said
                : it.held().stream()
                        .anyMatch(held ->
                                held.inForceOn(asOf) && held.posting().post().equals(post.code()));
    }

    /** How many candidates have a trait, when so many are chosen. */
    Quota share(Trait trait, long chosen) {
        var cadres = candidates.stream().map(SlateCandidate::cadre).toList();
        return trait.among(POPULATION, unit.code(), cadres, chosen);
    }

    /** The month on which the congress measures age. */
    public Parameter reference(Law law) {
        return term.reference(post.kind(), unit.level(), law).orElseThrow();
    }

    /** The seats it fills, as those the body is to have. */
    UnitSeats unitSeats() {
        return new UnitSeats(unit, List.of(post.withSeats(seats)));
    }
}
