package vn.kecan.gateway.foreign;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** An OpenID provider with one key. */
public record RealmServer(HttpServer server) implements AutoCloseable {

    private static final String PATH = "/realms/kecan";

    public static RealmServer open(int port, PublicKey key) throws IOException {
        var realm =
                new RealmServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        realm.serve(PATH + "/.well-known/openid-configuration", discovery(realm.url()));
        realm.serve(PATH + "/keys", keySet((RSAPublicKey) key));
        realm.server.start();
        return realm;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private static String discovery(String url) {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/keys","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/auth","introspection_endpoint":"%1$s/introspect"}""".formatted(url);
    }

    private static String keySet(RSAPublicKey key) {
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"test","n":"%s","e":"AQAB"}]}""".formatted(unsigned(key.getModulus().toByteArray()));
    }

    private static String unsigned(byte[] number) {
        var from = number[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(number, from, number.length));
    }
}
