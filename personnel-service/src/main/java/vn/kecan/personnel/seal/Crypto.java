package vn.kecan.personnel.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The two primitives: AES-256-GCM with a random nonce of 96 bits and a tag of 128 (NIST SP 800-38D), and HMAC-SHA-256.
 * Sealed bytes are a version, the nonce, the ciphertext and the tag.
 */
final class Crypto {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Crypto() {}

    static byte[] seal(Generation key, Place place, byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var body = cipher(Cipher.ENCRYPT_MODE, key, place, nonce).doFinal(plain);
            var sealed = new byte[1 + NONCE_BYTES + body.length];
            sealed[0] = VERSION;
            System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
            System.arraycopy(body, 0, sealed, 1 + NONCE_BYTES, body.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The value cannot be sealed", impossible);
        }
    }

    static byte[] open(Generation key, Place place, byte[] sealed) {
        if (sealed.length <= 1 + NONCE_BYTES || sealed[0] != VERSION) {
            throw new IllegalStateException("The sealed value is not one of ours");
        }
        try {
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE_BYTES);
            return cipher(Cipher.DECRYPT_MODE, key, place, nonce)
                    .doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException changedOrMoved) {
            throw new IllegalStateException(
                    "The sealed value does not open under key " + key.id() + ": it was changed, or belongs elsewhere");
        }
    }

    /** Equal words of one kind have equal hashes; of two kinds they have not. */
    static byte[] blind(Generation key, String kind, String words) {
        return mac(key, "blind " + kind, words.getBytes(StandardCharsets.UTF_8));
    }

    /** @param use keeps the hashes of one use apart from those of another */
    static byte[] mac(Generation key, String use, byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.blind());
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The hash cannot be made", impossible);
        }
    }

    private static Cipher cipher(int mode, Generation key, Place place, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.seal(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.bytes());
        return cipher;
    }
}
