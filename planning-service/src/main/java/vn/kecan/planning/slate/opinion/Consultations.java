package vn.kecan.planning.slate.opinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.slate.SlateStanding;

/** How a consultation and its opinions are shown. */
@ApplicationScoped
class Consultations {

    private final Opinions opinions;
    private final ObjectMapper json;

    Consultations(Opinions opinions, ObjectMapper json) {
        this.opinions = opinions;
        this.json = json;
    }

    ConsultationView view(SlateStanding slate) {
        var given = opinions.of(slate.id(), slate.version());
        var answers = opinions.answers(slate.id());
        var bodies = given.stream().map(it -> it.body).collect(Collectors.toSet());
        return new ConsultationView(
                slate.id(),
                slate.version(),
                opinions.consulted(slate.id(), slate.version()).stream()
                        .map(it -> new ConsultationView.AskedBody(it.body, it.answerBy, bodies.contains(it.body)))
                        .toList(),
                given.stream().filter(it -> !answers.containsKey(it.n)).count(),
                slate.state());
    }

    OpinionView view(Opinion it, @Nullable OpinionAnswer answer) {
        return new OpinionView(
                it.n,
                it.slate,
                it.version,
                it.body,
                it.stance,
                it.said,
                read(it.document),
                it.actor,
                it.at,
                answer == null ? null : OpinionView.OpinionAnswerView.of(answer));
    }

    @Nullable
    String written(@Nullable DecidingDocument document) {
        try {
            return document == null ? null : json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private @Nullable DecidingDocument read(@Nullable String document) {
        try {
            return document == null ? null : json.readValue(document, DecidingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The document of an opinion cannot be read", impossible);
        }
    }
}
