package vn.kecan.backing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of this test JVM. Quarkus loads this class more than once, so system properties hold the pair. */
final class TestKeys {

    private static final String PRIVATE = "kecan.test.key.private";
    private static final String PUBLIC = "kecan.test.key.public";

    static String publicKey() {
        ensure();
        return System.getProperty(PUBLIC);
    }

    static PrivateKey trusted() {
        ensure();
        try {
            var encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a pair no service trusts. */
    static PrivateKey stranger() {
        return generate().getPrivate();
    }

    static byte[] sign(PrivateKey key, byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ensure() {
        synchronized (System.class) {
            if (System.getProperty(PRIVATE) == null) {
                var pair = generate();
                var base64 = Base64.getEncoder();
                System.setProperty(
                        PUBLIC, base64.encodeToString(pair.getPublic().getEncoded()));
                System.setProperty(
                        PRIVATE, base64.encodeToString(pair.getPrivate().getEncoded()));
            }
        }
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestKeys() {}
}
