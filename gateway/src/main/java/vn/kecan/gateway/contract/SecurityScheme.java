package vn.kecan.gateway.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** How one signs in: the realm's own pages, authorization code with PKCE; other systems by client credentials. */
final class SecurityScheme {

    static final String NAME = "kecan";
    private static final String SCOPE = "openid";

    private SecurityScheme() {}

    /** Replaces whatever schemes the document had by the one of this realm. */
    static ObjectNode pointAt(String realm, ObjectNode document) {
        var components = document.withObject("components");
        components.remove("securitySchemes");
        var scheme = components.withObject("securitySchemes").withObject(NAME);
        scheme.put("type", "oauth2");
        scheme.put("description", "Access token of the realm (Authorization: Bearer ...).");
        var endpoints = realm + "/protocol/openid-connect/";
        var code = scheme.withObject("flows").withObject("authorizationCode");
        code.put("authorizationUrl", endpoints + "auth");
        code.put("tokenUrl", endpoints + "token");
        code.withObject("scopes").put(SCOPE, "who you are");
        var system = scheme.withObject("flows").withObject("clientCredentials");
        system.put("tokenUrl", endpoints + "token");
        system.withObject("scopes").put(SCOPE, "which system you are");
        return document;
    }

    static void require(ObjectNode document) {
        document.remove("security");
        document.withArray("security").addObject().withArray(NAME).add(SCOPE);
    }
}
