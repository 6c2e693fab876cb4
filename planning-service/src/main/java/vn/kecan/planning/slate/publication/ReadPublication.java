package vn.kecan.planning.slate.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** What there is to see of a publication. */
@ApplicationScoped
class ReadPublication {

    private final SlateProcedure procedure;
    private final Publications publications;
    private final PublicationViews views;

    ReadPublication(SlateProcedure procedure, Publications publications, PublicationViews views) {
        this.procedure = procedure;
        this.publications = publications;
        this.views = views;
    }

    PublicationView last(UUID id) {
        var slate = procedure.visible(id);
        var it = publications.of(id).orElseThrow(() -> Problems.notFound("publication", id.toString()));
        var answers = publications.answers(id);
        var unanswered = publications.objections(id).stream()
                .filter(one -> one.version == it.version && !answers.containsKey(one.n))
                .count();
        return views.view(it, unanswered, slate.state());
    }

    Page<ObjectionView> objections(UUID id) {
        procedure.visible(id);
        var answers = publications.answers(id);
        return new Page<>(
                publications.objections(id).stream()
                        .map(it -> views.view(it, answers.get(it.n)))
                        .toList(),
                null);
    }
}
