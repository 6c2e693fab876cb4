package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.rule.eligibility.RetirementAge;

/** Those on the posts of some units of whom a clause could speak, read for all of them together. */
record Incumbents(Facts facts, Law law, LocalDate asOf) {

    private record Place(Posting posting, Post post, Unit unit) {}

    /** @param successions which of the posts named went on in which others */
    List<Incumbent> of(Collection<Unit> units, Function<Collection<String>, Succession> successions) {
        var places = units.stream().flatMap(this::places).toList();
        var held = new HashMap<String, List<HeldPost>>();
        places.forEach(it -> held.computeIfAbsent(it.posting().cadre(), cadre -> facts.heldBy(cadre, asOf)));
        var posts = held.values().stream()
                .flatMap(List::stream)
                .map(it -> it.posting().post())
                .collect(Collectors.toSet());
        var succession = posts.isEmpty() ? new Succession(Map.of()) : successions.apply(posts);
        var files = facts.files(places.stream()
                .filter(it -> it.post().head())
                .map(it -> it.posting().cadre())
                .collect(Collectors.toSet()));
        return places.stream()
                .flatMap(it -> incumbent(
                        it,
                        held.getOrDefault(it.posting().cadre(), List.of()),
                        files.getOrDefault(it.posting().cadre(), CadreFile.EMPTY),
                        succession)
                        .stream())
                .toList();
    }

    /** The postings of secretaries and heads, and of those who came for a time; also when that time is over. */
    private Stream<Place> places(Unit unit) {
        return facts.postsOf(unit.code(), asOf).stream()
                .flatMap(post -> facts.postingsTo(post.code()).stream()
                        .filter(it -> it.inForceOn(asOf)
                                ? forATime(it) || post.head() || post.kind() == PostKind.SECRETARY
                                : forATime(it) && nothingSince(it))
                        .map(it -> new Place(it, post, unit)));
    }

    private static boolean forATime(Posting it) {
        return it.kind() == PostingKind.ROTATED_IN || it.kind() == PostingKind.SECONDED;
    }

    /** It has ended, was the last he had, and he holds nothing now. */
    private boolean nothingSince(Posting it) {
        var to = it.to();
        return to != null
                && !to.isAfter(asOf)
                && facts.postingsOf(it.cadre()).stream()
                        .filter(one -> !one.from().isAfter(asOf))
                        .allMatch(one -> one.to() != null && !one.to().isAfter(to));
    }

    private Optional<Incumbent> incumbent(Place it, List<HeldPost> held, CadreFile file, Succession succession) {
        var now = held.stream()
                .filter(one -> one.posting().id().equals(it.posting().id()))
                .findFirst();
        return facts.cadre(it.posting().cadre(), asOf)
                .filter(cadre -> it.posting().inForceOn(asOf) || !retired(cadre))
                .flatMap(cadre ->
                        now.map(one -> new Incumbent(cadre, one, it.post(), it.unit(), held, file, succession, asOf)));
    }

    /** Whether he has reached the month of retirement, as far as the record tells. */
    private boolean retired(Cadre cadre) {
        var born = cadre.birthDate();
        var sex = cadre.sex();
        return born != null
                && sex != null
                && !YearMonth.from(asOf)
                        .isBefore(RetirementAge.of(born.month(), sex, law).month());
    }
}
