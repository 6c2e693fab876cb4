package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.platform.problem.BeanProblems;
import vn.kecan.platform.problem.JsonProblems;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** Facts as JSON: the fields all have and the fields of the kind, side by side in one object. */
@ApplicationScoped
class Wire {

    /** What was sent: the fields all facts have, and those of the kind. */
    record Sent(Envelope envelope, Fact fact) {}

    private final ObjectMapper json;
    private final Validator validator;

    Wire(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** Reads and checks the shape; refuses (400) naming every wrong field. */
    Sent read(FactKind kind, @Nullable JsonNode sent) {
        if (!(sent instanceof ObjectNode body)) {
            throw Problems.invalid("body", null, "Phải là một đối tượng JSON.", "Must be a JSON object.");
        }
        var common = json.createObjectNode();
        var own = json.createObjectNode();
        var known = fields(kind);
        var wrong = new ArrayList<Violation>();
        body.properties().forEach(it -> {
            if (Envelope.FIELDS.contains(it.getKey())) {
                common.set(it.getKey(), it.getValue());
            } else if (known.contains(it.getKey())) {
                own.set(it.getKey(), it.getValue());
            } else {
                wrong.add(unknown(it.getKey(), known));
            }
        });
        var envelope = shaped(common, Envelope.class, wrong);
        var fact = shaped(own, kind.body(), wrong);
        if (!wrong.isEmpty() || envelope == null || fact == null) {
            throw Problems.invalid(wrong);
        }
        return new Sent(envelope, fact);
    }

    /** The fields of the kind alone, as they are kept. */
    String kept(Fact fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same as a tree. */
    ObjectNode own(Fact fact) {
        return json.valueToTree(fact);
    }

    Fact fact(FactKind kind, String kept) {
        try {
            return json.readValue(kept, kind.body());
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("A kept " + kind.thing() + " is not of this version's fields", foreign);
        }
    }

    /** Both side by side, the common fields around those of the kind. */
    ObjectNode view(Envelope envelope, @Nullable Fact fact) {
        ObjectNode around = json.valueToTree(envelope);
        var view = json.createObjectNode();
        copy(around, view, "id", "cadre");
        if (fact != null) {
            view.setAll(json.<ObjectNode>valueToTree(fact));
        }
        copy(around, view, "decision", "declared", "from", "to", "asOf", "knownAt");
        return view;
    }

    private static void copy(ObjectNode from, ObjectNode to, String... fields) {
        for (var field : fields) {
            if (from.has(field)) {
                to.set(field, from.get(field));
            }
        }
    }

    private <T> @Nullable T shaped(ObjectNode part, Class<T> type, List<Violation> wrong) {
        try {
            var read = json.treeToValue(part, type);
            wrong.addAll(BeanProblems.violations(validator.validate(read)));
            return read;
        } catch (JsonProcessingException unreadable) {
            wrong.add(JsonProblems.violation(unreadable));
            return null;
        }
    }

    private static TreeSet<String> fields(FactKind kind) {
        var fields = new TreeSet<String>();
        Arrays.stream(kind.body().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(fields::add);
        return fields;
    }

    private static Violation unknown(String field, TreeSet<String> known) {
        var all = new TreeSet<>(known);
        all.addAll(Envelope.FIELDS);
        var names = String.join(", ", all);
        return Violation.of(
                field,
                null,
                "Không có trường này. Các trường nhận: " + names + ".",
                "There is no such field. Maybe one of: " + names + ".");
    }
}
