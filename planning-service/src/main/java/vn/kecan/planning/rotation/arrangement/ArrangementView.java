package vn.kecan.planning.rotation.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.Direction;
import vn.kecan.planning.rotation.move.MoveObject;
import vn.kecan.planning.rotation.move.Way;

/** The moves of a plan on the wire. */
@Schema(name = "RotationMoves", description = "Who moves where, and the chains and cycles the moves form")
record ArrangementView(
        @Schema(description = "the day of the moves, on which seats are counted")
        LocalDate on,

        @Schema(description = "whether they still close on the facts of the hour")
        boolean closed,

        List<Move> moves,
        List<NewArrangement.NewSuccessor> successors,
        List<NewArrangement.NewDeparture> departures,
        List<NewArrangement.NewVacancy> vacancies,

        @Schema(description = "every move lies on exactly one; none while they do not close")
        List<Chained> ways) {

    @Schema(name = "RotationMove")
    record Move(
            String cadre,
            String from,

            @Schema(description = "every post he gives up") List<String> leaves,
            String to,
            Direction direction,
            MoveObject object,
            @Nullable String caseDecision) {}

    @Schema(name = "RotationWay", description = "Moves of which each comes into the seat the next one leaves")
    record Chained(
            Way.Kind kind,
            List<String> cadres,

            @Schema(description = "where they come from and go to; of a cycle the last is the first")
            List<String> posts,

            @Schema(description = "how the post the first one leaves is closed")
            Way.BeginKind begin,

            @Nullable String successor,

            @Schema(description = "what the last one comes into")
            Way.EndKind end,

            @Nullable String leaver) {}

    static ArrangementView of(Seating it) {
        var arrangement = it.arrangement();
        var closed = it.gaps().isEmpty();
        return new ArrangementView(
                it.on(),
                closed,
                arrangement.moves().stream().map(ArrangementView::move).toList(),
                arrangement.successors().stream()
                        .map(one -> new NewArrangement.NewSuccessor(one.cadre(), one.post()))
                        .toList(),
                arrangement.departures().stream()
                        .map(one -> new NewArrangement.NewDeparture(one.cadre(), one.post(), one.cause(), one.reason()))
                        .toList(),
                arrangement.vacancies().stream()
                        .map(one -> new NewArrangement.NewVacancy(one.post(), one.reason()))
                        .toList(),
                closed ? ways(it.ways()) : List.of());
    }

    static List<Chained> ways(List<Way> ways) {
        return ways.stream()
                .map(it -> new Chained(
                        it.kind(),
                        it.cadres(),
                        it.posts(),
                        it.begin().kind(),
                        it.begin().cadre(),
                        it.end().kind(),
                        it.end().cadre()))
                .toList();
    }

    private static Move move(Arrangement.PlannedMove it) {
        return new Move(it.cadre(), it.from(), it.leaves(), it.to(), it.direction(), it.object(), it.caseDecision());
    }
}
