package vn.kecan.planning.decision.amendment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.ParameterChange;

/** How changes and documents of an amendment are kept and shown. */
@ApplicationScoped
class AmendmentRecord {

    private static final TypeReference<List<NewParameterChange>> CHANGES = new TypeReference<>() {};

    private final ObjectMapper json;

    AmendmentRecord(ObjectMapper json) {
        this.json = json;
    }

    String written(Object it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<ParameterChange> changes(Amendment it) {
        return wire(it).stream().map(one -> one.in(it.unit)).toList();
    }

    AmendmentView view(AmendmentNow now) {
        var it = now.draft();
        return new AmendmentView(
                it.id,
                now.state(),
                it.title,
                it.unit,
                it.reason,
                document(it.document),
                wire(it),
                it.draftedOn,
                it.draftedBy,
                it.recordedAt,
                now.act().map(this::decision).orElse(null),
                now.etag());
    }

    private AmendmentView.Decision decision(AmendmentAct it) {
        return new AmendmentView.Decision(it.actor, it.at, it.reason, documentOrNone(it.document), it.rulebook);
    }

    private @Nullable DecidingDocument documentOrNone(@Nullable String text) {
        return text == null ? null : document(text);
    }

    private DecidingDocument document(String text) {
        try {
            return json.readValue(text, DecidingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A document of an amendment on record cannot be read", impossible);
        }
    }

    private List<NewParameterChange> wire(Amendment it) {
        try {
            return json.readValue(it.changes, CHANGES);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The changes of amendment " + it.id + " cannot be read", impossible);
        }
    }
}
