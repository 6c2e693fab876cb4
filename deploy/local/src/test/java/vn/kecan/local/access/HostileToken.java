package vn.kecan.local.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Tokens that must open nothing. */
enum HostileToken {
    GARBAGE,
    CHANGED,
    UNSIGNED,
    FOREIGN_KEY,
    FOREIGN_ISSUER;

    /** Made from an honest token of this realm, with the claims of an all-powerful caller. */
    String from(String honest, String issuer) throws GeneralSecurityException {
        var parts = honest.split("\\.");
        return switch (this) {
            case GARBAGE -> "not.a.token";
            case CHANGED -> parts[0] + "." + encode(claims(issuer)) + "." + parts[2];
            case UNSIGNED -> encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + encode(claims(issuer)) + ".";
            case FOREIGN_KEY -> signed(parts[0], claims(issuer));
            case FOREIGN_ISSUER -> signed(parts[0], claims("http://127.0.0.1:1/realms/kecan"));
        };
    }

    private static String claims(String issuer) {
        var now = Instant.now().getEpochSecond();
        return """
                {"exp":%d,"iat":%d,"iss":"%s","sub":"mallory","typ":"Bearer","azp":"kecan-cli",\
                "preferred_username":"officer.hn","unit":"HN","realm_access":{"roles":["records-officer","org-board",\
                "approver","auditor","system","admin"]}}""".formatted(now + 600, now, issuer);
    }

    private static String signed(String header, String claims) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(generator.generateKeyPair().getPrivate());
        var content = header + "." + encode(claims);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
