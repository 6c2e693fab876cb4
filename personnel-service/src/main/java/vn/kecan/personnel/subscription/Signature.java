package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;

/** {@code webhook-signature} as Standard Webhooks 1.0 says: one or two, by the secret and for a while by the old one. */
@ApplicationScoped
class Signature {

    private final Secrets secrets;
    private final WebhookSettings settings;

    Signature(Secrets secrets, WebhookSettings settings) {
        this.secrets = secrets;
        this.settings = settings;
    }

    String of(Subscription subscription, String id, Instant now, String body) {
        var signed = id + "." + now.getEpochSecond() + "." + body;
        var version = subscription.secretVersion();
        var signature = one(secrets.bytes(subscription.id(), version), signed);
        var oldToo = version > 1 && now.isBefore(subscription.secretSince().plus(settings.overlap()));
        return oldToo ? signature + " " + one(secrets.bytes(subscription.id(), version - 1), signed) : signature;
    }

    static String one(byte[] secret, String signed) {
        return "v1," + Base64.getEncoder().encodeToString(Secrets.hmac(secret, signed));
    }
}
