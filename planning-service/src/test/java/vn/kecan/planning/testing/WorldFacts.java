package vn.kecan.planning.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.FileFact;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Unit;

/** The world as facts; for tests. */
record WorldFacts(
        String snapshot,
        List<Unit> allUnits,
        List<Post> posts,
        List<Cadre> cadres,
        List<Posting> postings,
        List<FileFact> file)
        implements Facts {

    static WorldFacts of(World it, long position) {
        return new WorldFacts(
                "00000000-0000-0000-0000-000000000001:" + position,
                List.copyOf(it.units),
                List.copyOf(it.posts),
                List.copyOf(it.cadres),
                List.copyOf(it.postings),
                List.copyOf(it.file));
    }

    @Override
    public Optional<Unit> unit(String code, LocalDate asOf) {
        return allUnits.stream()
                .filter(it -> it.code().equals(code) && covers(it.validFrom(), it.validTo(), asOf))
                .findFirst();
    }

    @Override
    public Optional<Post> post(String code, LocalDate asOf) {
        return posts.stream()
                .filter(it -> it.code().equals(code) && covers(it.validFrom(), it.validTo(), asOf))
                .findFirst();
    }

    @Override
    public Optional<Cadre> cadre(String code, LocalDate asOf) {
        return cadres.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    @Override
    public List<Cadre> cadreVersions(String code) {
        return cadres.stream().filter(it -> it.code().equals(code)).toList();
    }

    @Override
    public List<Posting> postingsOf(String cadre) {
        return postings.stream().filter(it -> it.cadre().equals(cadre)).toList();
    }

    @Override
    public Map<String, CadreFile> files(Collection<String> cadres) {
        return file.stream()
                .filter(it -> cadres.contains(it.cadre()))
                .collect(Collectors.groupingBy(
                        FileFact::cadre, Collectors.collectingAndThen(Collectors.toList(), CadreFile::new)));
    }

    @Override
    public List<Posting> postingsTo(String post) {
        return postings.stream().filter(it -> it.post().equals(post)).toList();
    }

    @Override
    public Stream<Posting> allPostings() {
        return postings.stream();
    }

    @Override
    public List<Posting> holdersOf(String post, LocalDate asOf) {
        return postings.stream()
                .filter(it -> it.post().equals(post) && it.inForceOn(asOf))
                .toList();
    }

    @Override
    public List<Post> postsOf(String unit, LocalDate asOf) {
        return posts.stream()
                .filter(it -> it.unit().equals(unit) && covers(it.validFrom(), it.validTo(), asOf))
                .toList();
    }

    @Override
    public List<Unit> units(LocalDate asOf) {
        return allUnits.stream()
                .filter(it -> covers(it.validFrom(), it.validTo(), asOf))
                .toList();
    }

    @Override
    public List<Unit> subtree(String root, LocalDate asOf) {
        return allUnits.stream().filter(it -> inSubtree(it.code(), root, asOf)).toList();
    }

    @Override
    public boolean inSubtree(String unit, String root, LocalDate asOf) {
        var found = unit(unit, asOf);
        return found.isPresent()
                && (unit.equals(root)
                        || found.map(Unit::parent)
                                .filter(Objects::nonNull)
                                .filter(it -> inSubtree(it, root, asOf))
                                .isPresent());
    }

    @Override
    public Optional<LocalDate> lastDay(String unit, LocalDate day) {
        return allUnits.stream()
                .filter(it -> it.code().equals(unit))
                .max(Comparator.comparing(Unit::validFrom))
                .map(Unit::validTo)
                .filter(it -> !it.isAfter(day))
                .map(it -> it.minusDays(1));
    }

    private static boolean covers(LocalDate from, @Nullable LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
