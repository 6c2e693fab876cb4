package vn.kecan.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Broken constraints of Bean Validation, told by field and value in both languages; a constraint may bring its own
 * words.
 */
public final class BeanProblems {

    private BeanProblems() {}

    static Problem of(ConstraintViolationException misshapen) {
        return Problems.invalid(violations(misshapen.getConstraintViolations())).problem();
    }

    /** The same words for input that did not come as a JSON body. */
    public static List<Violation> violations(Collection<? extends ConstraintViolation<?>> allBroken) {
        var violations = new ArrayList<Violation>();
        for (var broken : allBroken) {
            violations.add(Violation.of(field(broken), value(broken), words(broken)));
        }
        violations.sort(Comparator.comparing(Violation::field));
        return violations;
    }

    private static String field(ConstraintViolation<?> broken) {
        var nodes = StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .filter(it -> it.getKind() == ElementKind.PROPERTY || it.getKind() == ElementKind.PARAMETER)
                .toList();
        // A record body is itself a parameter; its own name says nothing to the client.
        var body = nodes.size() > 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER;
        var own = nodes.stream().skip(body ? 1 : 0).map(Object::toString).toList();
        return own.isEmpty() ? "body" : String.join(".", own);
    }

    private static @Nullable Object value(ConstraintViolation<?> broken) {
        var value = broken.getInvalidValue();
        if (value == null || value instanceof Record) {
            return null;
        }
        return confidential(broken) ? Violation.MASKED : value;
    }

    /** Whether the value stands in a record that must not be repeated, at whatever depth. */
    private static boolean confidential(ConstraintViolation<?> broken) {
        var bodies = broken.getExecutableParameters();
        return isConfidential(broken.getRootBeanClass())
                || isConfidential(broken.getLeafBean())
                || bodies != null && Arrays.stream(bodies).anyMatch(BeanProblems::isConfidential);
    }

    private static boolean isConfidential(@Nullable Object bean) {
        var type = bean instanceof Class<?> itself ? itself : bean == null ? null : bean.getClass();
        return type != null && type.isAnnotationPresent(Confidential.class);
    }

    private static Text words(ConstraintViolation<?> broken) {
        var rule = broken.getConstraintDescriptor();
        var name = rule.getAnnotation().annotationType().getSimpleName();
        Map<String, Object> is = rule.getAttributes();
        var own = own(broken.getMessageTemplate());
        return own != null
                ? own
                : switch (name) {
                    case "NotNull" -> new Text("Bắt buộc phải có.", "Must be given.");
                    case "NotBlank", "NotEmpty" -> new Text("Không được để trống.", "Must not be empty.");
                    case "Min" ->
                        new Text(
                                "Phải từ " + is.get("value") + " trở lên.",
                                "Must be at least " + is.get("value") + ".");
                    case "Max" ->
                        new Text("Không được quá " + is.get("value") + ".", "Must be at most " + is.get("value") + ".");
                    case "Size" ->
                        new Text(
                                "Độ dài phải từ " + is.get("min") + " đến " + is.get("max") + ".",
                                "Must be " + is.get("min") + " to " + is.get("max") + " long.");
                    case "Pattern" ->
                        new Text("Phải theo mẫu " + is.get("regexp") + ".", "Must match " + is.get("regexp") + ".");
                    default -> Text.same(broken.getMessage());
                };
    }

    /** The constraint's own words, if it has any: first Vietnamese, then, after a semicolon, English. */
    private static @Nullable Text own(@Nullable String message) {
        if (message == null || message.startsWith("{")) {
            return null;
        }
        var both = message.split("; ", 2);
        return both.length == 2 ? new Text(both[0], both[1]) : null;
    }
}
