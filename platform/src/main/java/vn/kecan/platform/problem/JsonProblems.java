package vn.kecan.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** JSON that cannot be read, told by field and value. */
public final class JsonProblems {

    private JsonProblems() {}

    static Problem of(JsonProcessingException unreadable) {
        return Problems.invalid(List.of(violation(unreadable))).problem();
    }

    /** What is wrong, in words: also for input that is read as JSON without having come as such. */
    public static Violation violation(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> unknownField(unknown);
            case InvalidFormatException wrong ->
                Violation.of(path(wrong), confidential(wrong) ? Violation.MASKED : wrong.getValue(), expected(wrong));
            case MismatchedInputException wrong -> Violation.of(path(wrong), null, expectedType(wrong.getTargetType()));
            case JsonMappingException broken
            when broken.getCause() instanceof ProblemException refusal ->
                new Violation(null, path(broken), null, refusal.problem().detail());
            case JsonMappingException broken
            when !broken.getPath().isEmpty() ->
                Violation.of(path(broken), null, "Giá trị không đọc được.", "The value cannot be read.");
            default -> notJson(unreadable);
        };
    }

    private static Violation unknownField(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds().stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        return Violation.of(
                path(unknown),
                null,
                "Không có trường này. Các trường nhận: " + known + ".",
                "There is no such field. Maybe one of: " + known + ".");
    }

    private static Text expected(InvalidFormatException wrong) {
        var type = wrong.getTargetType();
        if (type != null && type.isEnum()) {
            var allowed =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return new Text("Phải là một trong: " + allowed + ".", "Must be one of: " + allowed + ".");
        }
        return expectedType(type);
    }

    private static Text expectedType(@Nullable Class<?> type) {
        var name = type == null ? "" : type.getSimpleName();
        return switch (name) {
            case "LocalDate" ->
                new Text("Phải là ngày có thật, dạng YYYY-MM-DD.", "Must be a date that exists, as YYYY-MM-DD.");
            case "YearMonth" -> new Text("Phải là tháng, dạng YYYY-MM.", "Must be a month, as YYYY-MM.");
            case "Instant" ->
                new Text(
                        "Phải là thời điểm RFC 3339, ví dụ 2026-01-31T08:00:00Z.",
                        "Must be an RFC 3339 instant, such as 2026-01-31T08:00:00Z.");
            case "int", "long", "Integer", "Long" -> new Text("Phải là số nguyên.", "Must be a whole number.");
            case "boolean", "Boolean" -> new Text("Phải là true hoặc false.", "Must be true or false.");
            case "String" ->
                new Text(
                        "Phải là chuỗi ký tự, không có ký tự điều khiển.",
                        "Must be a text without control characters.");
            case "UUID" -> new Text("Phải là UUID.", "Must be a UUID.");
            default -> new Text("Sai kiểu dữ liệu.", "The value has the wrong type.");
        };
    }

    private static boolean confidential(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(it -> it.getFrom())
                .map(it -> it instanceof Class<?> itself ? itself : it.getClass())
                .anyMatch(it -> it.isAnnotationPresent(Confidential.class));
    }

    private static Violation notJson(JsonProcessingException unreadable) {
        var at = unreadable.getLocation();
        var where = at == null ? "" : " (" + at.getLineNr() + ":" + at.getColumnNr() + ")";
        return Violation.of(
                "body",
                null,
                "Không phải JSON hợp lệ, hoặc có trường lặp lại" + where + ".",
                "The body is not valid JSON, or names a field twice" + where + ".");
    }

    private static String path(JsonMappingException broken) {
        var path = broken.getPath().stream()
                .map(it -> it.getFieldName() == null ? "[" + it.getIndex() + "]" : it.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : path;
    }
}
