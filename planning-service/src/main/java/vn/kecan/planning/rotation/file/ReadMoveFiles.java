package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.platform.http.Page;

/** What there is to see of files, reviews and exchanges. */
@ApplicationScoped
class ReadMoveFiles {

    private final RotationProcedure procedure;
    private final MoveFiles files;

    ReadMoveFiles(RotationProcedure procedure, MoveFiles files) {
        this.procedure = procedure;
        this.files = files;
    }

    ChecklistView file(UUID id, String cadre, Moment moment) {
        var plan = procedure.visible(id);
        Movers.mustMove(plan, cadre);
        var review = files.reviews(id, plan.version()).get(cadre);
        return new Checklist(cadre, files.items(id, cadre), review, moment.asOf(), moment.law()).view();
    }

    Page<BarReviewView> reviews(UUID id) {
        var plan = procedure.visible(id);
        return new Page<>(
                files.reviews(id, plan.version()).values().stream()
                        .map(BarReviewView::of)
                        .sorted(java.util.Comparator.comparing(BarReviewView::n))
                        .toList(),
                null);
    }

    Page<ExchangeView> exchanges(UUID id) {
        var plan = procedure.visible(id);
        return new Page<>(
                files.exchanges(id, plan.version()).stream()
                        .map(ExchangeView::of)
                        .toList(),
                null);
    }
}
