package vn.kecan.planning.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is on file about one cadre beside his record and his postings: everything believed, past and to come. */
public record CadreFile(List<FileFact> facts) {

    /** No rule looks further back for an evaluation. */
    private static final int YEARS_LOOKED_BACK = 5;

    public static final CadreFile EMPTY = new CadreFile(List.of());

    public CadreFile {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind, in the order of their beginning. */
    public <F extends FileFact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The same without what is of other kinds. */
    CadreFile only(Set<Class<? extends FileFact>> kinds) {
        return new CadreFile(
                facts.stream().filter(it -> kinds.contains(it.getClass())).toList());
    }

    /** The evaluation of a whole year. */
    public Optional<Evaluation> ofYear(int year) {
        return all(Evaluation.class)
                .filter(it -> it.ofTheYear() && it.year() == year)
                .findFirst();
    }

    /** The last poll of confidence held not later than the day. */
    public Optional<ConfidenceVote> lastVote(LocalDate day) {
        return all(ConfidenceVote.class)
                .filter(it -> !it.heldOn().isAfter(day))
                .max(Comparator.comparing(ConfidenceVote::heldOn));
    }

    /** The days on which something on file begins, ends or is of another year than the last one. */
    public List<LocalDate> turns() {
        var days = facts.stream().flatMap(it -> Stream.of(it.validFrom(), it.validTo()));
        var polls = all(ConfidenceVote.class).map(ConfidenceVote::heldOn);
        var years = all(Evaluation.class)
                .flatMap(it -> IntStream.rangeClosed(1, YEARS_LOOKED_BACK + 1)
                        .mapToObj(n -> LocalDate.of(it.year() + n, 1, 1)));
        return Stream.of(days, polls, years)
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
