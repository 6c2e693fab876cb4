package vn.kecan.personnel.subscription;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;

/**
 * The secrets of the subscriptions: derived from one key outside the database, so that nothing secret is stored. A new
 * version of a subscription's secret is another derivation.
 */
@ApplicationScoped
class Secrets {

    private static final Logger LOG = Logger.getLogger(Secrets.class);
    private static final String HMAC = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST_KEY = 32;

    private final String key;

    Secrets(WebhookSettings settings) {
        key = settings.key();
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException(
                    "kecan.webhook.key must have at least 32 characters, but has " + key.length() + ".");
        }
    }

    void start(@Observes StartupEvent started) {
        if (isForDevelopment()) {
            LOG.info("kecan.webhook.key is the development key: only targets on this machine are taken");
        }
    }

    /** Everybody knows the development key, so nothing it signs may leave this machine. */
    boolean isForDevelopment() {
        return key.equals(WebhookSettings.DEVELOPMENT_KEY);
    }

    /** As its owner keeps it: {@code whsec_} and 32 bytes in base64. */
    String shown(UUID subscription, int version) {
        return PREFIX + Base64.getEncoder().encodeToString(bytes(subscription, version));
    }

    byte[] bytes(UUID subscription, int version) {
        return hmac(key.getBytes(StandardCharsets.UTF_8), "webhook/" + subscription + "/" + version);
    }

    static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
