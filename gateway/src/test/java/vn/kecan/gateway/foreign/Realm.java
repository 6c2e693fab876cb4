package vn.kecan.gateway.foreign;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;

/** Starts the realm before the door, and finds free ports for the services a test may start. */
public class Realm implements QuarkusTestResourceLifecycleManager {

    private RealmServer server;

    @Override
    public Map<String, String> start() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var keys = generator.generateKeyPair();
            server = RealmServer.open(0, keys.getPublic());
            return Map.of(
                    "kecan.oidc.url",
                    server.url(),
                    "kecan.personnel.url",
                    "http://127.0.0.1:" + freePort(),
                    "kecan.planning.url",
                    "http://127.0.0.1:" + freePort(),
                    "kecan.contract",
                    "contract-under-test.json",
                    "kecan.proxy.timeout",
                    "1500ms",
                    "kecan.proxy.large-timeout",
                    "4s",
                    "test.realm.private-key",
                    base64(keys.getPrivate().getEncoded()),
                    "test.realm.public-key",
                    base64(keys.getPublic().getEncoded()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void stop() {
        server.close();
    }

    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
