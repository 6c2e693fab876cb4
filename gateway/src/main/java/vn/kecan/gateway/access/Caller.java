package vn.kecan.gateway.access;

import java.util.Set;
import vn.kecan.gateway.contract.Operation;

/** Who calls, as a verified token says. */
record Caller(String name, Set<String> roles) {

    Caller {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A token must name its user.");
        }
    }

    boolean may(Operation operation) {
        return operation.roles().stream().anyMatch(roles::contains);
    }
}
