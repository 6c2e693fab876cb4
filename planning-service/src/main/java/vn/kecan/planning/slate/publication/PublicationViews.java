package vn.kecan.planning.slate.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.slate.step.SlateState;

/** How publications, objections and answers are shown. */
@ApplicationScoped
class PublicationViews {

    private final ObjectMapper json;

    PublicationViews(ObjectMapper json) {
        this.json = json;
    }

    PublicationView view(Publication it, long unanswered, SlateState state) {
        return new PublicationView(
                it.slate,
                it.version,
                it.publishedOn,
                it.objectionsBy,
                it.place,
                read(it.document),
                it.actor,
                it.at,
                unanswered,
                state);
    }

    ObjectionView view(Objection it, @Nullable ObjectionAnswer answer) {
        return new ObjectionView(
                it.n,
                it.slate,
                it.version,
                it.receivedOn,
                it.objector,
                it.said,
                it.actor,
                it.at,
                answer == null
                        ? null
                        : new ObjectionView.ObjectionAnswerView(
                                answer.upheld,
                                answer.said,
                                answer.document == null ? null : read(answer.document),
                                answer.actor,
                                answer.at));
    }

    String written(DecidingDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private DecidingDocument read(String document) {
        try {
            return json.readValue(document, DecidingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The document of a publication cannot be read", impossible);
        }
    }
}
