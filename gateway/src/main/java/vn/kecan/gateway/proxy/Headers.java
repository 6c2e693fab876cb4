package vn.kecan.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/** Which headers pass, and which only this door may say. */
final class Headers {

    /** They concern one connection only (RFC 9110 section 7.6.1). */
    private static final List<String> OF_ONE_HOP = List.of(
            "Connection",
            "Proxy-Connection",
            "Keep-Alive",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Authentication-Info");

    /** They say what only a trusted door can know; from outside they are lies until proven. */
    private static final List<String> OF_THE_DOOR = List.of("Forwarded", "Via", "X-Real-IP", "X-Request-Id", "Expect");

    private static final String FORWARDED = "x-forwarded-";

    private Headers() {}

    static void prepareRequest(MultiMap headers, HttpServerRequest from, String requestId) {
        dropOneHop(headers);
        OF_THE_DOOR.forEach(headers::remove);
        List.copyOf(headers.names()).stream().filter(Headers::claimsTheDoor).forEach(headers::remove);
        var client = from.remoteAddress().hostAddress();
        var host = from.authority().toString();
        headers.set("X-Request-Id", requestId);
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", from.scheme());
        headers.set("X-Forwarded-Host", host);
        headers.set("Forwarded", "for=" + node(client) + ";proto=" + from.scheme() + ";host=\"" + host + "\"");
    }

    static void cleanResponse(MultiMap headers) {
        dropOneHop(headers);
        headers.remove("X-Request-Id");
        headers.remove(HttpHeaders.SERVER);
        headers.remove("X-Powered-By");
    }

    private static void dropOneHop(MultiMap headers) {
        for (var named : headers.getAll(HttpHeaders.CONNECTION)) {
            for (var header : named.split(",")) {
                if (!header.isBlank() && !header.trim().equalsIgnoreCase("Content-Length")) {
                    headers.remove(header.trim());
                }
            }
        }
        OF_ONE_HOP.forEach(headers::remove);
    }

    /** Underscores too: some servers read X_Forwarded_For as the same name. */
    private static boolean claimsTheDoor(String name) {
        return name.replace('_', '-').regionMatches(true, 0, FORWARDED, 0, FORWARDED.length());
    }

    private static String node(String address) {
        return address.contains(":") ? "\"[" + address + "]\"" : address;
    }
}
