package vn.kecan.planning.rotation.served;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.rotation.move.MoveJudgement;
import vn.kecan.planning.rotation.move.Served;
import vn.kecan.planning.rotation.order.RotationRuns.Run;

/** How a rotation looks from outside, and what the law says of it. */
@ApplicationScoped
class ServedViews {

    private final ServedRotations served;

    ServedViews(ServedRotations served) {
        this.served = served;
    }

    ServedView view(Run run, Moment moment, Locale language) {
        var end = served.end(run.order());
        var since = run.since();
        var until = end.map(it -> it.endedOn).orElse(moment.asOf());
        return new ServedView(
                run.order(),
                run.cadre(),
                run.to(),
                since,
                since != null && end.isEmpty(),
                served.evaluations(run.order()).stream().map(this::evaluated).toList(),
                end.map(this::ended).orElse(null),
                since == null
                        ? List.of()
                        : VerdictSaid.of(VerdictView.of(verdicts(run, since, until, moment)), language));
    }

    private List<Verdict> verdicts(Run run, LocalDate since, LocalDate until, Moment moment) {
        var years = served.evaluations(run.order()).stream()
                .map(it -> new Served.YearJudged(it.until, it.copiedTo != null))
                .toList();
        return MoveJudgement.of(new Served(run.cadre(), since, until, years), moment.law());
    }

    private ServedView.Evaluated evaluated(RotationEvaluation it) {
        return new ServedView.Evaluated(
                it.n,
                it.until,
                it.level,
                it.said,
                it.copiedTo,
                served.read(it.document, DecidingDocument.class),
                it.actor,
                it.at);
    }

    private ServedView.Ended ended(EndedRotation it) {
        return new ServedView.Ended(
                it.endedOn,
                it.settlement,
                served.read(it.documents, EndDocuments.class),
                it.reason,
                it.actor,
                it.endedAt);
    }
}
