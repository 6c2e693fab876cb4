package vn.kecan.personnel.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.BirthDate;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.evaluation.Evaluation;
import vn.kecan.personnel.evaluation.EvaluationPoints;
import vn.kecan.personnel.time.Sense;
import vn.kecan.platform.problem.BeanProblems;
import vn.kecan.platform.problem.JsonProblems;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Violation;

/** Reads a row as the body that the API would take for the same thing, so that both refuse the same in the same words. */
@ApplicationScoped
class RowCheck {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private final ObjectMapper json;
    private final Validator validator;

    RowCheck(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What is known of rows of this kind without asking here; for one file. */
    QuickCheck quick(FileKind kind) {
        return new QuickCheck(kind, validator);
    }

    /** Whether the row is good. Every wrong field is told, not only the first. */
    boolean good(FileKind kind, long line, @Nullable String[] values, Complaints complaints) {
        var body = body(kind, values);
        var wrong = new HashSet<String>();
        for (var tries = 0; tries <= values.length; tries++) {
            try {
                var read = json.treeToValue(body, kind.wire());
                for (var violation : BeanProblems.violations(validator.validate(read))) {
                    if (wrong.add(violation.field())) {
                        complaints.add(line, told(violation, kind, values));
                    }
                }
                if (read instanceof Cadre cadre && cadre.birthDate() != null && !wrong.contains("birthDate")) {
                    checkBirth(line, cadre, wrong, complaints);
                }
                if (read instanceof Evaluation evaluation && wrong.isEmpty()) {
                    checkPoints(line, evaluation, wrong, complaints);
                }
                return wrong.isEmpty();
            } catch (JsonProcessingException unreadable) {
                var violation = JsonProblems.violation(unreadable);
                complaints.add(line, told(violation, kind, values));
                if (!wrong.add(violation.field()) || !remove(body, violation.field())) {
                    return false;
                }
            }
        }
        return false;
    }

    private static void checkBirth(long line, Cadre cadre, Set<String> wrong, Complaints complaints) {
        try {
            BirthDate.first(cadre.birthDate());
        } catch (ProblemException refusal) {
            wrong.add("birthDate");
            refusal.problem().violations().forEach(it -> complaints.add(line, it));
        }
    }

    private static void checkPoints(long line, Evaluation evaluation, Set<String> wrong, Complaints complaints) {
        try {
            var sense = new Sense();
            EvaluationPoints.check(evaluation, sense);
            sense.orRefuse();
        } catch (ProblemException refusal) {
            wrong.add("points");
            refusal.problem().violations().forEach(it -> complaints.add(line, it));
        }
    }

    ObjectNode body(FileKind kind, @Nullable String[] values) {
        var body = json.createObjectNode();
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            if (value == null) {
                continue;
            }
            var column = kind.columns().get(i);
            var dot = column.name().indexOf('.');
            var in = dot < 0 ? body : body.withObjectProperty(column.name().substring(0, dot));
            put(in, column.name().substring(dot + 1), column.type(), value);
        }
        return body;
    }

    private JsonNode list(String value) {
        try {
            return json.readTree(value);
        } catch (JsonProcessingException none) {
            return TextNode.valueOf(value);
        }
    }

    private void put(ObjectNode in, String name, Column.Type type, String value) {
        if (type == Column.Type.NUMBER && NUMBER.matcher(value).matches()) {
            in.put(name, Integer.parseInt(value));
        } else if (type == Column.Type.TRUTH && Set.of("true", "false").contains(value)) {
            in.put(name, Boolean.parseBoolean(value));
        } else if (type == Column.Type.DECIMAL && DECIMAL.matcher(value).matches()) {
            in.put(name, new BigDecimal(value));
        } else if (type == Column.Type.LIST) {
            in.set(name, list(value));
        } else {
            in.put(name, value);
        }
    }

    static boolean remove(ObjectNode body, String field) {
        var dot = field.indexOf('.');
        if (dot < 0) {
            return body.remove(field) != null;
        }
        return body.get(field.substring(0, dot)) instanceof ObjectNode inner
                && inner.remove(field.substring(dot + 1)) != null;
    }

    /** With the value as it stands in the file. */
    private static Violation told(Violation violation, FileKind kind, @Nullable String[] values) {
        for (var i = 0; i < values.length; i++) {
            if (kind.columns().get(i).name().equals(violation.field())) {
                return Violation.of(violation.field(), values[i], violation.message());
            }
        }
        return violation;
    }
}
