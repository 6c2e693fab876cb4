package vn.kecan.gateway.foreign;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;

/** Access tokens, lawful unless told otherwise. */
public final class Tokens {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {}

    public static String of(String... roles) {
        return signed(claims(roles));
    }

    /** The claims of a lawful token. A test changes what it is about. */
    public static Map<String, Object> claims(String... roles) {
        var now = Instant.now().getEpochSecond();
        var claims = new HashMap<String, Object>();
        claims.put("iss", config("kecan.oidc.url"));
        claims.put("sub", "0b5a1c9e-0000-4000-8000-000000000001");
        claims.put("typ", "Bearer");
        claims.put("iat", now - 10);
        claims.put("exp", now + 300);
        claims.put("preferred_username", "someone.hn");
        claims.put("unit", "HN");
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return claims;
    }

    public static String with(String claim, Object value) {
        var claims = claims("auditor", "records-officer");
        claims.put(claim, value);
        return signed(claims);
    }

    public static String without(String claim) {
        var claims = claims("auditor", "records-officer");
        claims.remove(claim);
        return signed(claims);
    }

    public static String signed(Map<String, Object> claims) {
        return signed(claims, "test", realmKey());
    }

    public static String signed(Map<String, Object> claims, String keyId, PrivateKey key) {
        try {
            var content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId)) + "." + part(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String unsigned(String algorithm) {
        return part(Map.of("alg", algorithm, "typ", "JWT")) + "." + part(claims("auditor", "records-officer")) + ".";
    }

    /** The classic confusion: the realm's public key taken for a shared secret. */
    public static String signedWithPublicKeyAsSecret() {
        try {
            var content = part(Map.of("alg", "HS256", "typ", "JWT", "kid", "test")) + "."
                    + part(claims("auditor", "records-officer"));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(config("test.realm.public-key")), "HmacSHA256"));
            return content + "." + URL.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static PrivateKey foreignKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey realmKey() {
        try {
            var bytes = Base64.getDecoder().decode(config("test.realm.private-key"));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(Map<String, Object> json) {
        try {
            return URL.encodeToString(new ObjectMapper().writeValueAsBytes(json));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
