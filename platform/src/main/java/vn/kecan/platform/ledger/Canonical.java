package vn.kecan.platform.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one way a value becomes bytes to be hashed: JSON in the canonical form of RFC 8785, and SHA-256. */
@ApplicationScoped
public class Canonical {

    private static final byte LEAF = 0;

    private final ObjectMapper json;

    Canonical(ObjectMapper json) {
        this.json = json;
    }

    public byte[] bytes(Object value) {
        try {
            return new JsonCanonicalizer(json.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public byte[] hash(Object value) {
        return sha256().digest(bytes(value));
    }

    /** The leaf hash of RFC 9162, section 2.1.1: SHA-256 over a zero byte and the entry. */
    static byte[] leafHash(byte[] entry) {
        var digest = sha256();
        digest.update(LEAF);
        return digest.digest(entry);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
