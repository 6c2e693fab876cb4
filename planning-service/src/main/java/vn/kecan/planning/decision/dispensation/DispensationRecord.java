package vn.kecan.planning.decision.dispensation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.planning.decision.DecidingDocument;

/** How a dispensation and its document are kept and shown. */
@ApplicationScoped
class DispensationRecord {

    private final ObjectMapper json;

    DispensationRecord(ObjectMapper json) {
        this.json = json;
    }

    String written(DecidingDocument it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    DispensationView view(GrantedDispensation it) {
        return new DispensationView(
                it.id,
                it.cadre,
                it.rule,
                it.post,
                it.term,
                it.purpose,
                it.authority,
                it.reason,
                document(it),
                it.validFrom,
                it.validTo,
                it.grantedBy,
                it.family,
                it.knownFrom,
                it.etag());
    }

    private DecidingDocument document(GrantedDispensation it) {
        try {
            return json.readValue(it.document, DecidingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The document of dispensation " + it.id + " cannot be read", impossible);
        }
    }
}
