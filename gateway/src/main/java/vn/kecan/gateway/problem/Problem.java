package vn.kecan.gateway.problem;

import java.util.Map;

/** A refusal in the words of HTTP. */
record Problem(String name, int status, Text title, Text detail, Map<String, String> headers) {

    Problem(String name, int status, Text title, Text detail) {
        this(name, status, title, detail, Map.of());
    }

    Problem with(String header, String value) {
        return new Problem(name, status, title, detail, Map.of(header, value));
    }
}
