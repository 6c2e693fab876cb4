package vn.kecan.backing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestTokensTest {

    @Test
    void aTokenCarriesTheClaimsKeycloakGives() throws Exception {
        var token = TestTokens.token("officer.hn", "HN", "HN-000001", "records-officer", "approver");
        assertThat(verifies(token)).isTrue();
        assertThat(claims(token))
                .contains("\"preferred_username\":\"officer.hn\"")
                .contains("\"unit\":\"HN\"")
                .contains("\"cadre\":\"HN-000001\"")
                .contains("\"realm_access\":{\"roles\":[\"records-officer\",\"approver\"]}");
    }

    @Test
    void anAbsentUnitIsAnAbsentClaim() {
        assertThat(claims(TestTokens.token("admin.hn", null, null, "admin")))
                .doesNotContain("\"unit\"")
                .doesNotContain("\"cadre\"");
    }

    @Test
    void anExpiredTokenEndedInThePast() {
        var claims = claims(TestTokens.token("officer.hn").expired().sign());
        assertThat(end(claims)).isLessThan(System.currentTimeMillis() / 1000);
        assertThat(end(claims(TestTokens.token("officer.hn").sign()))).isGreaterThan(System.currentTimeMillis() / 1000);
    }

    @Test
    void aTokenOfAWrongKeyDoesNotVerify() throws Exception {
        assertThat(verifies(TestTokens.token("officer.hn").wrongKey().sign())).isFalse();
    }

    @Test
    void aTokenWithoutAlgorithmHasNoSignature() {
        var token = TestTokens.token("officer.hn").algNone().sign();
        assertThat(token).endsWith(".");
        assertThat(decoded(token, 0)).contains("\"alg\":\"none\"");
    }

    private static boolean verifies(String token) throws Exception {
        var key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(TestKeys.publicKey())));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(token.substring(0, token.lastIndexOf('.')).getBytes(US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1)));
    }

    private static long end(String claims) {
        var matcher = Pattern.compile("\"exp\":(\\d+)").matcher(claims);
        assertThat(matcher.find()).isTrue();
        return Long.parseLong(matcher.group(1));
    }

    private static String claims(String token) {
        return decoded(token, 1);
    }

    private static String decoded(String token, int part) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[part]), UTF_8);
    }
}
