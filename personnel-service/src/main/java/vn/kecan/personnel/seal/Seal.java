package vn.kecan.personnel.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.ledger.Canonical;

/** Seals values under the first key of the ring, opens them under the key that sealed them. */
@ApplicationScoped
public class Seal {

    private static final int SALT_BYTES = 16;

    private final KeyRing keys;
    private final ObjectMapper json;
    private final Canonical canonical;
    private final SecureRandom random = new SecureRandom();

    Seal(KeyRing keys, ObjectMapper json, Canonical canonical) {
        this.keys = keys;
        this.json = json;
        this.canonical = canonical;
    }

    /**
     * The value with a new salt: seal this, and enter this in the ledger.
     *
     * @param search the words by which it is to be found, in one spelling
     */
    public Secret secret(Object value, @Nullable String search) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return secret(value, search, HexFormat.of().formatHex(salt));
    }

    /** The value with the salt under which it was entered in the ledger already. */
    public Secret secret(Object value, @Nullable String search, String salt) {
        return new Secret(salt, json.valueToTree(value), search);
    }

    public Sealed seal(Place place, Secret secret) {
        try {
            var first = keys.current().first();
            return new Sealed(Crypto.seal(first, place, json.writeValueAsBytes(secret)), first.id());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("The value cannot be written as JSON", unwritable);
        }
    }

    /** Fails if the bytes were made for another place, or were changed, or their key is not in the ring. */
    public Secret open(Place place, Sealed sealed) {
        var key = keys.current()
                .find(sealed.key())
                .orElseThrow(() -> new IllegalStateException("The value is sealed"
                        + " under key " + sealed.key()
                        + ", which is not in the ring. Maybe it was removed before the reseal"
                        + " was done: put it back as the last line."));
        try {
            return json.readValue(Crypto.open(key, place, sealed.bytes()), Secret.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("The sealed value is not one of ours");
        }
    }

    public <T> T value(Secret secret, Class<T> type) {
        try {
            return json.treeToValue(secret.value(), type);
        } catch (JsonProcessingException otherShape) {
            throw new IllegalStateException("The sealed value does not have the shape of " + type.getSimpleName());
        }
    }

    /** The hash to keep beside a value of this kind sealed now; null if it is not searched. */
    public byte @Nullable [] blind(String kind, Secret secret) {
        return secret.search() == null ? null : Crypto.blind(keys.current().first(), kind, secret.search());
    }

    /** The hashes under which a value of this kind may be found: one for each key of the ring. */
    public List<byte[]> blinds(String kind, String search) {
        return keys.current().generations().stream()
                .map(it -> Crypto.blind(it, kind, search))
                .toList();
    }

    /** Stands for a request under its Idempotency-Key; tells nobody who guesses what the request said. */
    public Object fingerprint(Object request) {
        var key = keys.current().first();
        return Map.of("fingerprint", HexFormat.of().formatHex(Crypto.mac(key, "request", canonical.bytes(request))));
    }
}
