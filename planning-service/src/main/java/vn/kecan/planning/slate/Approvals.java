package vn.kecan.planning.slate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import vn.kecan.planning.eligibility.DecidingDocument;

/** The decisions among the acts of a slate, as they are kept and as they are shown. */
@ApplicationScoped
class Approvals {

    private final ObjectMapper json;

    Approvals(ObjectMapper json) {
        this.json = json;
    }

    List<ApprovalView> of(SlateNow slate) {
        return slate.acts().stream()
                .filter(it -> choice(it.step).length > 0)
                .map(this::view)
                .toList();
    }

    ApprovalView view(Act it) {
        return new ApprovalView(
                it.n,
                it.slate,
                it.version == null ? 0 : it.version,
                choice(it.step)[0],
                it.reason,
                it.document == null ? null : read(it.document),
                it.actor,
                it.at,
                it.state);
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
            throw new IllegalStateException("A deciding document on record cannot be read", impossible);
        }
    }

    private static NewApproval.Choice[] choice(Step step) {
        return Arrays.stream(NewApproval.Choice.values())
                .filter(it -> it.step == step)
                .toArray(NewApproval.Choice[]::new);
    }
}
