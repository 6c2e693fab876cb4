package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.slate.step.Taken;

/** The acts of a slate as other rooms see them, and their documents as they are kept. */
@ApplicationScoped
class Acts {

    private final ObjectMapper json;

    Acts(ObjectMapper json) {
        this.json = json;
    }

    /** The slate with its acts and with whoever stands on it, as other rooms find it. */
    SlateStanding standing(SlateNow it, List<String> candidates) {
        var slate = it.slate();
        return new SlateStanding(
                slate.id,
                slate.unit,
                slate.term,
                slate.kind,
                slate.source(),
                slate.post,
                it.seats(),
                it.state(),
                it.submissions(),
                it.etag(),
                it.proposers(),
                it.acts().stream().map(this::view).toList(),
                candidates);
    }

    private Taken view(Act it) {
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
