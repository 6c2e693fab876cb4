package vn.kecan.planning.coverage.standing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;

/** Everything coverage is counted on, for one question. Persons have numbers, with gaps between them. */
public final class Standing {

    private final Walk walk;
    private final Term term;
    private final Moment moment;
    private final long position;
    private final Places places;
    private final List<CoveredPost> posts;
    private final int[] firstPost;
    private final Persons persons;
    private final CadresOn cadres;
    private final List<List<Turn>> lost;
    private final Numbering numbering;
    private @Nullable Part whole;

    Standing(
            Walk walk,
            Term term,
            Moment moment,
            long position,
            Places places,
            List<CoveredPost> posts,
            int[] firstPost,
            Persons persons,
            CadresOn cadres,
            List<List<Turn>> lost) {
        this.walk = walk;
        this.term = term;
        this.moment = moment;
        this.position = position;
        this.places = places;
        this.posts = posts;
        this.firstPost = firstPost;
        this.persons = persons;
        this.cadres = cadres;
        this.lost = lost;
        numbering = new Numbering(persons.size());
    }

    /** Parents before children; the root first. */
    public List<Unit> units() {
        return walk.units();
    }

    public Term term() {
        return term;
    }

    public Moment moment() {
        return moment;
    }

    /** The ledger entry up to which plans were read. */
    public long position() {
        return position;
    }

    /** The posts of a unit, given by its place among the units, and of all below it. */
    public List<CoveredPost> posts(int unit) {
        return posts.subList(firstPost[unit], firstPost[walk.end(unit)]);
    }

    /** A post by its code; null when it is none of these. */
    public @Nullable CoveredPost post(String code) {
        var place = places.of(code);
        return place == Places.NOWHERE ? null : posts.get(place);
    }

    /** The place after the last unit below this one. */
    public int end(int unit) {
        return walk.end(unit);
    }

    /** The posts of the unit itself. */
    public List<CoveredPost> ownPosts(int unit) {
        return posts.subList(firstPost[unit], firstPost[unit + 1]);
    }

    /** The code of a person. */
    public String person(int number) {
        return persons.code(number);
    }

    /** Everybody planned for anything here, each once. */
    public List<String> everybody() {
        return Arrays.stream(whole().persons()).mapToObj(this::person).toList();
    }

    /** Those of some persons who have a record on the day. */
    public Known known(int[] some) {
        return cadres.known(some);
    }

    /** The turns of a unit's plans, and of those below it, whose post does not stand on the day. */
    public List<Turn> withoutTarget(int unit) {
        return lost.subList(unit, walk.end(unit)).stream().flatMap(List::stream).toList();
    }

    /** Everything together: the posts of the root. */
    public Part whole() {
        var known = whole;
        if (known == null) {
            known = part(0);
            whole = known;
        }
        return known;
    }

    /** The posts of a unit and of all below it, with their persons numbered anew. */
    public Part part(int unit) {
        return numbering.part(posts(unit));
    }
}
