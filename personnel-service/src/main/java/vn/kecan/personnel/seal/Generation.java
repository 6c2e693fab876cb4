package vn.kecan.personnel.seal;

import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * One pair of keys.
 *
 * @param id names it beside what it sealed
 * @param seal for AES-256-GCM
 * @param blind for HMAC-SHA-256, independent of the other
 */
record Generation(String id, SecretKey seal, SecretKey blind) {

    private static final int KEY_BYTES = 32;
    private static final String ID = "[A-Za-z0-9._-]{1,40}";

    /** From a line {@code id seal blind}, both keys being 32 bytes in base64. */
    static Generation parse(String line) {
        var words = line.strip().split("\\s+");
        if (words.length != 3 || !words[0].matches(ID)) {
            throw new IllegalArgumentException(
                    "A line of the key ring must be: id, seal key, blind key (32 bytes each, base64).");
        }
        var seal = key(words[0], words[1], "AES");
        var blind = key(words[0], words[2], "HmacSHA256");
        if (java.util.Arrays.equals(seal.getEncoded(), blind.getEncoded())) {
            throw new IllegalArgumentException("The two keys of " + words[0] + " must differ.");
        }
        return new Generation(words[0], seal, blind);
    }

    private static SecretKeySpec key(String id, String base64, String algorithm) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("A key of " + id + " is not base64.");
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException(
                    "A key of " + id + " has " + bytes.length + " bytes; it must have " + KEY_BYTES + ".");
        }
        return new SecretKeySpec(bytes, algorithm);
    }

    @Override
    public String toString() {
        return "Generation " + id;
    }
}
