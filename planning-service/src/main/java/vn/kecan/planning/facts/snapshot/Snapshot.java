package vn.kecan.planning.facts.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.StaffedPost;
import vn.kecan.planning.facts.Unit;

/** What was believed at one position of the feed. Never changes: an answer may be replayed on it. */
record Snapshot(
        String stream,
        long position,
        Instant knownAt,
        Forest forest,
        Timelines<Post> posts,
        Timelines<Cadre> cadres,
        Timelines<Posting> postings,
        Establishments establishments,
        Index<Posting> postingsByCadre,
        Index<Posting> postingsByPost,
        CadreFiles cadreFiles)
        implements Facts {

    @Override
    public String snapshot() {
        return stream + ":" + position;
    }

    @Override
    public Optional<Unit> unit(String code, LocalDate asOf) {
        return forest.units().on(code, asOf);
    }

    @Override
    public Optional<Post> post(String code, LocalDate asOf) {
        return posts.on(code, asOf);
    }

    @Override
    public Optional<Cadre> cadre(String code, LocalDate asOf) {
        return cadres.on(code, asOf);
    }

    @Override
    public List<Cadre> cadreVersions(String code) {
        return cadres.of(code);
    }

    @Override
    public List<Posting> postingsOf(String cadre) {
        return postingsByCadre.of(cadre);
    }

    @Override
    public List<Post> postsOf(String unit, LocalDate asOf) {
        return staffed(unit, asOf).stream().map(StaffedPost::post).toList();
    }

    @Override
    public List<StaffedPost> staffed(String unit, LocalDate asOf) {
        return establishments.of(unit).on(asOf);
    }

    @Override
    public List<Unit> units(LocalDate asOf) {
        return forest.on(asOf).all();
    }

    @Override
    public List<Unit> subtree(String root, LocalDate asOf) {
        return forest.on(asOf).subtree(root);
    }

    @Override
    public boolean inSubtree(String unit, String root, LocalDate asOf) {
        return forest.on(asOf).has(unit, root);
    }

    @Override
    public Optional<LocalDate> lastDay(String unit, LocalDate day) {
        var versions = forest.units().of(unit);
        var end = versions.isEmpty() ? null : versions.getLast().validTo();
        return end == null || end.isAfter(day) ? Optional.empty() : Optional.of(end.minusDays(1));
    }

    @Override
    public Set<String> endedWithin(String root, LocalDate day) {
        var ended = new HashSet<String>();
        forest.units()
                .forEach((code, versions) -> lastDay(code, day)
                        .filter(last -> inSubtree(code, root, last))
                        .ifPresent(last -> ended.add(code)));
        return ended;
    }

    @Override
    public Map<String, CadreFile> files(Collection<String> cadres) {
        return cadreFiles.of(stream, position, cadres);
    }

    @Override
    public List<Posting> postingsTo(String post) {
        return postingsByPost.of(post);
    }

    @Override
    public Stream<Posting> allPostings() {
        return postings.all();
    }

    @Override
    public Map<String, CadreFile> files(Collection<String> cadres, Set<Class<? extends FileFact>> kinds) {
        var named = FileFact.KINDS.entrySet().stream()
                .filter(it -> kinds.contains(it.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return cadreFiles.of(stream, position, cadres, named);
    }

    @Override
    public List<Posting> holdersOf(String post, LocalDate asOf) {
        return postingsByPost.of(post).stream().filter(it -> it.inForceOn(asOf)).toList();
    }
}
