package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.platform.http.Page;

/** What there is to see of a consultation. */
@ApplicationScoped
class ReadOpinions {

    private final SlateProcedure procedure;
    private final Opinions opinions;
    private final Consultations consultations;

    ReadOpinions(SlateProcedure procedure, Opinions opinions, Consultations consultations) {
        this.procedure = procedure;
        this.opinions = opinions;
        this.consultations = consultations;
    }

    ConsultationView consultation(UUID id) {
        return consultations.view(procedure.visible(id));
    }

    Page<OpinionView> all(UUID id) {
        procedure.visible(id);
        var answers = opinions.answers(id);
        return new Page<>(
                opinions.of(id).stream()
                        .map(it -> consultations.view(it, answers.get(it.n)))
                        .toList(),
                null);
    }
}
