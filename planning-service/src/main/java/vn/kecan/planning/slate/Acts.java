package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.DecidingDocument;

/** The acts of a slate as other rooms see them, and their documents as they are kept. */
@ApplicationScoped
class Acts {

    private final ObjectMapper json;

    Acts(ObjectMapper json) {
        this.json = json;
    }

    Taken view(Act it) {
        return new Taken(
                it.n,
                it.step,
                it.state,
                it.actor,
                it.actorId,
                it.responsible == null ? it.actor : it.responsible,
                it.responsibleId == null ? it.actorId : it.responsibleId,
                it.at,
                it.version,
                it.reason,
                it.document == null ? null : read(it.document),
                it.days,
                it.family);
    }

    @Nullable
    String written(@Nullable DecidingDocument document) {
        if (document == null) {
            return null;
        }
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
            throw new IllegalStateException("A deciding document on record cannot be read", impossible);
        }
    }
}
