package vn.kecan.planning.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was believed at one moment: an immutable snapshot that answers for any day. */
public interface Facts {

    int MORE_LEVELS_THAN_ANY_FOREST = 32;

    /** Names the snapshot, {@code <stream uuid>:<position>}; it is part of every answer. */
    String snapshot();

    Optional<Unit> unit(String code, LocalDate asOf);

    Optional<Post> post(String code, LocalDate asOf);

    Optional<Cadre> cadre(String code, LocalDate asOf);

    /** Every version of the cadre's record, in the order of their days. */
    List<Cadre> cadreVersions(String code);

    /** Every posting of the cadre, past, present and future, in the order of their beginning. */
    List<Posting> postingsOf(String cadre);

    /** The files of the cadres, by code; whoever has nothing on file has an empty one. One reading for all of them. */
    Map<String, CadreFile> files(Collection<String> cadres);

    /** Of the files of the cadres what is of some kinds. */
    default Map<String, CadreFile> files(Collection<String> cadres, Set<Class<? extends FileFact>> kinds) {
        var some = new HashMap<String, CadreFile>();
        files(cadres).forEach((cadre, file) -> some.put(cadre, file.only(kinds)));
        return some;
    }

    /** The file of one cadre. */
    default CadreFile file(String cadre) {
        return files(List.of(cadre)).getOrDefault(cadre, CadreFile.EMPTY);
    }

    /** Every posting to the post that is in force on the day. */
    List<Posting> holdersOf(String post, LocalDate asOf);

    /** Every posting to the post, past, present and future, in the order of their beginning. */
    List<Posting> postingsTo(String post);

    /** Every posting on record, past, present and future, in no order. */
    Stream<Posting> allPostings();

    /** The posts of exactly this unit that exist on the day. */
    List<Post> postsOf(String unit, LocalDate asOf);

    /** The same posts, each with how many hold it on the day. */
    default List<StaffedPost> staffed(String unit, LocalDate asOf) {
        return postsOf(unit, asOf).stream()
                .map(it -> new StaffedPost(it, holdersOf(it.code(), asOf).size()))
                .toList();
    }

    /** The unit as it stands on the day and all above it, the top last; none when it does not stand. */
    default List<Unit> path(String unit, LocalDate asOf) {
        var path = new ArrayList<Unit>();
        var next = unit(unit, asOf);
        while (next.isPresent() && path.size() < MORE_LEVELS_THAN_ANY_FOREST) {
            path.add(next.get());
            next = Optional.ofNullable(next.get().parent()).flatMap(it -> unit(it, asOf));
        }
        return path;
    }

    /** Every unit that stands on the day, whichever tree it is in, parents before children. */
    List<Unit> units(LocalDate asOf);

    /** The unit and everything below it on the day, parents before children. */
    List<Unit> subtree(String root, LocalDate asOf);

    /** Whether the unit lies in the subtree of the root on the day; a unit lies in its own subtree. */
    boolean inSubtree(String unit, String root, LocalDate asOf);

    /** The last day of a unit that has ended before this day; empty when it stands, is to come, or was never there. */
    default Optional<LocalDate> lastDay(String unit, LocalDate day) {
        return Optional.empty();
    }

    /** The units that have ended before this day and lay in the subtree of the root on their last. */
    default Set<String> endedWithin(String root, LocalDate day) {
        return Set.of();
    }

    /** The postings of a cadre with their posts and units as they were while held, seen from the day. */
    default List<HeldPost> heldBy(String cadre, LocalDate asOf) {
        return postingsOf(cadre).stream().map(it -> held(it, asOf)).toList();
    }

    private HeldPost held(Posting it, LocalDate asOf) {
        var day = asOf.isBefore(it.from()) ? it.from() : asOf;
        var to = it.to();
        if (to != null && !day.isBefore(to)) {
            day = to.minusDays(1);
        }
        var post = post(it.post(), day).orElse(null);
        var unit = post == null ? null : unit(post.unit(), day).orElse(null);
        return new HeldPost(it, post, unit);
    }
}
