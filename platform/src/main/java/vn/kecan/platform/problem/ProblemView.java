package vn.kecan.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The problem on the wire (RFC 9457). */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
        @Schema(examples = "urn:problem:invalid-input") String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<ViolationView> violations) {

    @Schema(name = "Violation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ViolationView(
            @Nullable Long row, String field, @Nullable String value, String message) {}

    public static ProblemView of(Problem problem, String instance, Locale locale) {
        var violations = problem.violations().stream()
                .map(it -> new ViolationView(
                        it.row(), it.field(), it.value(), it.message().in(locale)))
                .toList();
        return new ProblemView(
                problem.type(),
                problem.title().in(locale),
                problem.status(),
                problem.detail().in(locale),
                instance,
                violations.isEmpty() ? null : violations);
    }
}
