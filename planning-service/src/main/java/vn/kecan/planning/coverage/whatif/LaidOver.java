package vn.kecan.planning.coverage.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.StaffedPost;
import vn.kecan.planning.facts.Stays;
import vn.kecan.planning.facts.Unit;

/**
 * Facts with postings laid over them; whatever else is asked, the facts under it answer. Which day is asked about does not
 * matter to it, so one serves for many days.
 */
public final class LaidOver implements Facts {

    private final Facts under;
    private final Function<String, @Nullable LocalDate> gone;
    private final Map<String, LocalDate> ended;
    private final List<Posting> begun;
    private final Map<String, Stays> stays = new ConcurrentHashMap<>();

    /**
     * @param gone of a cadre the first day on which he holds nothing any more; null: he stays
     * @param ended by the id of a posting the first day on which it does not hold any more
     * @param begun postings that are not on record
     */
    public LaidOver(
            Facts under,
            Function<String, @Nullable LocalDate> gone,
            Map<String, LocalDate> ended,
            List<Posting> begun) {
        this.under = under;
        this.gone = gone;
        this.ended = Map.copyOf(ended);
        this.begun = List.copyOf(begun);
    }

    @Override
    public String snapshot() {
        return under.snapshot();
    }

    @Override
    public Optional<Unit> unit(String code, LocalDate asOf) {
        return under.unit(code, asOf);
    }

    @Override
    public Optional<Post> post(String code, LocalDate asOf) {
        return under.post(code, asOf);
    }

    @Override
    public Optional<Cadre> cadre(String code, LocalDate asOf) {
        return under.cadre(code, asOf);
    }

    @Override
    public List<Cadre> cadreVersions(String code) {
        return under.cadreVersions(code);
    }

    @Override
    public Map<String, CadreFile> files(Collection<String> cadres) {
        return under.files(cadres);
    }

    @Override
    public Map<String, CadreFile> files(Collection<String> cadres, Set<Class<? extends FileFact>> kinds) {
        return under.files(cadres, kinds);
    }

    @Override
    public List<Post> postsOf(String unit, LocalDate asOf) {
        return under.postsOf(unit, asOf);
    }

    @Override
    public List<StaffedPost> staffed(String unit, LocalDate asOf) {
        return under.postsOf(unit, asOf).stream()
                .map(it -> new StaffedPost(it, stays(it.code()).on(asOf)))
                .toList();
    }

    private Stays stays(String post) {
        return stays.computeIfAbsent(post, it -> Stays.of(postingsTo(it)));
    }

    @Override
    public List<Unit> units(LocalDate asOf) {
        return under.units(asOf);
    }

    @Override
    public List<Unit> subtree(String root, LocalDate asOf) {
        return under.subtree(root, asOf);
    }

    @Override
    public boolean inSubtree(String unit, String root, LocalDate asOf) {
        return under.inSubtree(unit, root, asOf);
    }

    @Override
    public Optional<LocalDate> lastDay(String unit, LocalDate day) {
        return under.lastDay(unit, day);
    }

    @Override
    public Set<String> endedWithin(String root, LocalDate day) {
        return under.endedWithin(root, day);
    }

    @Override
    public List<Posting> postingsOf(String cadre) {
        return over(
                        under.postingsOf(cadre).stream(),
                        begun.stream().filter(it -> it.cadre().equals(cadre)))
                .toList();
    }

    @Override
    public List<Posting> postingsTo(String post) {
        return over(
                        under.postingsTo(post).stream(),
                        begun.stream().filter(it -> it.post().equals(post)))
                .toList();
    }

    @Override
    public Stream<Posting> allPostings() {
        return over(under.allPostings(), begun.stream());
    }

    /** Whoever holds it under it may no longer; nobody else does but by a posting begun. */
    @Override
    public List<Posting> holdersOf(String post, LocalDate asOf) {
        return over(
                        under.holdersOf(post, asOf).stream(),
                        begun.stream().filter(it -> it.post().equals(post)))
                .filter(it -> it.inForceOn(asOf))
                .toList();
    }

    private Stream<Posting> over(Stream<Posting> onRecord, Stream<Posting> more) {
        return Stream.concat(onRecord.flatMap(it -> cut(it).stream()), more);
    }

    /** The posting until it ends by what is laid over it; empty when that is before it begins. */
    private Optional<Posting> cut(Posting it) {
        var end = earlier(gone.apply(it.cadre()), ended.get(it.id()));
        if (end == null || it.to() != null && !end.isBefore(it.to())) {
            return Optional.of(it);
        }
        return end.isAfter(it.from())
                ? Optional.of(new Posting(
                        it.id(), it.cadre(), it.post(), it.from(), end, it.concurrent(), it.kind(), it.decision()))
                : Optional.empty();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
