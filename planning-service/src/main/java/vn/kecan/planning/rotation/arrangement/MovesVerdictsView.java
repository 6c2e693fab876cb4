package vn.kecan.planning.rotation.arrangement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rotation.move.DirectionCode;

/** The verdicts on a plan and its moves, on the wire. */
@Schema(name = "RotationVerdicts", description = "What the law says of a rotation plan and of both ends of every move")
record MovesVerdictsView(
        @Schema(description = "of the plan as a whole") List<VerdictSaid> plan,
        List<Mover> moves,

        @Schema(description = "of those who follow on; their appointment has a procedure of its own")
        List<Follower> successors,

        List<ArrangementView.Chained> ways,

        @Schema(description = "the day of the moves, on which the facts are looked at")
        LocalDate asOf,

        Instant knownAt,
        LocalDate lawAt,
        String snapshot,

        @Schema(description = "hash of the rulebook that judged")
        String rulebook) {

    @Schema(name = "RotationMoveVerdicts")
    record Mover(
            String cadre,
            String from,
            String to,

            @Schema(description = "the column of form 11 in which it counts; absent when the form has none") @Nullable
            DirectionCode code,

            @Schema(description = "of staying in the post he leaves: tells, bars nothing")
            List<VerdictSaid> leaving,

            @Schema(description = "of coming into the new post")
            List<VerdictSaid> coming) {}

    @Schema(name = "RotationSuccessorVerdicts")
    record Follower(String cadre, String post, List<VerdictSaid> verdicts) {}

    static MovesVerdictsView of(MovesJudged it, Locale language) {
        return new MovesVerdictsView(
                VerdictSaid.of(it.plan(), language),
                it.moves().stream()
                        .map(one -> new Mover(
                                one.cadre(),
                                one.from(),
                                one.to(),
                                one.code(),
                                VerdictSaid.of(one.leaving(), language),
                                VerdictSaid.of(one.coming(), language)))
                        .toList(),
                it.successors().stream()
                        .map(one -> new Follower(one.cadre(), one.post(), VerdictSaid.of(one.verdicts(), language)))
                        .toList(),
                ArrangementView.ways(it.ways()),
                it.asOf(),
                it.knownAt(),
                it.lawAt(),
                it.snapshot(),
                it.rulebook());
    }
}
