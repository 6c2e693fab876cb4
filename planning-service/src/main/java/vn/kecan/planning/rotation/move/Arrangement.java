package vn.kecan.planning.rotation.move;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who moves where in a plan, and how the ends of it are closed.
 *
 * @param moves each cadre from one post to another
 * @param successors who follows on a post that is left, from the unit itself and from outside of the graph
 * @param departures who leaves for good and so frees a seat
 * @param vacancies seats that are left and stay empty, each with the reason; one seat each
 */
public record Arrangement(
        List<PlannedMove> moves, List<Successor> successors, List<Departure> departures, List<Vacancy> vacancies) {

    public static final Arrangement NONE = new Arrangement(List.of(), List.of(), List.of(), List.of());

    public Arrangement {
        moves = List.copyOf(moves);
        successors = List.copyOf(successors);
        departures = List.copyOf(departures);
        vacancies = List.copyOf(vacancies);
    }

    /**
     * One cadre from a post to a post.
     *
     * @param leaves every post he gives up, {@code from} among them
     * @param caseDecision the document by which the competent level decided this case apart
     */
    public record PlannedMove(
            String cadre,
            String from,
            List<String> leaves,
            String to,
            Direction direction,
            MoveObject object,
            @Nullable String caseDecision) {

        public PlannedMove {
            leaves = List.copyOf(leaves);
        }
    }

    public record Successor(String cadre, String post) {}

    public record Departure(String cadre, String post, DepartureCause cause, String reason) {}

    public record Vacancy(String post, String reason) {}

    /** Every cadre named, in order, as often as he is named. */
    public Stream<String> persons() {
        return Stream.of(
                        moves.stream().map(PlannedMove::cadre),
                        successors.stream().map(Successor::cadre),
                        departures.stream().map(Departure::cadre))
                .flatMap(some -> some);
    }

    /** Every post named, once. */
    public Stream<String> posts() {
        return Stream.of(
                        moves.stream()
                                .flatMap(it -> Stream.concat(it.leaves().stream(), Stream.of(it.from(), it.to()))),
                        successors.stream().map(Successor::post),
                        departures.stream().map(Departure::post),
                        vacancies.stream().map(Vacancy::post))
                .flatMap(some -> some)
                .distinct();
    }

    /** The same without the move of one cadre. */
    public Arrangement without(String cadre) {
        return new Arrangement(
                moves.stream().filter(it -> !it.cadre().equals(cadre)).toList(), successors, departures, vacancies);
    }
}
