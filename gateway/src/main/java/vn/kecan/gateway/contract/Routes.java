package vn.kecan.gateway.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Path templates as a tree: a literal segment wins over a parameter. */
final class Routes {

    private final Map<String, Routes> literal = new HashMap<>();
    private final Map<String, Operation> methods = new TreeMap<>();
    private @Nullable Routes parameter;

    void add(Operation operation) {
        var at = this;
        for (var segment : operation.template().substring(1).split("/", -1)) {
            at = at.child(segment, operation);
        }
        if (at.methods.put(operation.method(), operation) != null) {
            throw new IllegalArgumentException(operation.method() + " " + operation.template()
                    + " must be named once. Maybe two templates differ only in the name of a parameter.");
        }
    }

    /** The operations at this canonical path by method, or null when the contract does not name it. */
    @Nullable
    Map<String, Operation> find(String path) {
        return path.isEmpty() || path.charAt(0) != '/' ? null : find(path, 1);
    }

    private @Nullable Map<String, Operation> find(String path, int from) {
        var slash = path.indexOf('/', from);
        var end = slash < 0 ? path.length() : slash;
        if (end == from) {
            return null;
        }
        var known = below(literal.get(path.substring(from, end)), path, slash);
        return known != null ? known : below(parameter, path, slash);
    }

    private static @Nullable Map<String, Operation> below(@Nullable Routes child, String path, int slash) {
        if (child == null) {
            return null;
        }
        if (slash >= 0) {
            return child.find(path, slash + 1);
        }
        return child.methods.isEmpty() ? null : child.methods;
    }

    private Routes child(String segment, Operation operation) {
        if (segment.startsWith("{") && segment.endsWith("}")) {
            if (parameter == null) {
                parameter = new Routes();
            }
            return parameter;
        }
        if (segment.isEmpty() || segment.contains("{")) {
            throw new IllegalArgumentException("The path " + operation.template()
                    + " must consist of whole segments, each a word or one {parameter}.");
        }
        return literal.computeIfAbsent(segment, fresh -> new Routes());
    }
}
