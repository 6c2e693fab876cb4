package vn.kecan.gateway.contract;

import java.util.List;

/**
 * One operation as the contract names it.
 *
 * @param service who carries it out
 * @param roles the roles any one of which is enough
 * @param maxBody the most bytes of body it takes, or 0 when the contract does not say
 */
public record Operation(String id, String method, String template, String service, List<String> roles, long maxBody) {

    public Operation {
        if (roles.isEmpty()) {
            throw new IllegalArgumentException(method + " " + template + " must name its roles (x-roles).");
        }
    }

    public boolean takesLargeBody() {
        return maxBody > 0;
    }
}
