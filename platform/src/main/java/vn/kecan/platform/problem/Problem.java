package vn.kecan.platform.problem;

import java.util.List;

/**
 * A refusal (RFC 9457) before a language is chosen.
 *
 * @param type stable name, {@code urn:problem:…} or {@code urn:rule:…}
 * @param status the HTTP status
 */
public record Problem(String type, int status, Text title, Text detail, List<Violation> violations) {

    public Problem {
        violations = List.copyOf(violations);
    }

    public static Problem of(String name, int status, Text title, Text detail) {
        return new Problem("urn:problem:" + name, status, title, detail, List.of());
    }

    public Problem with(List<Violation> more) {
        return new Problem(type, status, title, detail, more);
    }
}
