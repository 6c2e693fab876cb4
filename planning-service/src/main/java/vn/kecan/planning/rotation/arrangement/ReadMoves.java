package vn.kecan.planning.rotation.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Page;

/** What there is to see of the moves of a plan. */
@ApplicationScoped
class ReadMoves {

    private final RotationProcedure procedure;
    private final JudgeMoves judge;
    private final Call call;

    ReadMoves(RotationProcedure procedure, JudgeMoves judge, Call call) {
        this.procedure = procedure;
        this.judge = judge;
        this.call = call;
    }

    Response moves(UUID id, Moment moment) {
        var plan = procedure.visible(id);
        var seating = Seating.of(plan.arrangement(), Seating.day(plan.content(), moment), moment.facts());
        return Response.ok(ArrangementView.of(seating))
                .header("ETag", '"' + plan.etag() + '"')
                .build();
    }

    MovesVerdictsView verdicts(UUID id, Moment moment) {
        return MovesVerdictsView.of(judge.judge(procedure.visible(id), moment), call.language());
    }

    Page<MovesVersionView> versions(UUID id) {
        procedure.visible(id);
        return new Page<>(
                procedure.frozen(id, MovesJudged.class).stream()
                        .map(it -> MovesVersionView.of(it, call.language()))
                        .toList(),
                null);
    }
}
