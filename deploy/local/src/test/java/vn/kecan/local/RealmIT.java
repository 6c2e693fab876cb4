package vn.kecan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The realm file as Keycloak itself understands it. */
@ExtendWith(SuiteExtension.class)
class RealmIT {

    @ParameterizedTest
    @CsvSource({
        "officer.hn, HN, , records-officer",
        "board.hn, HN, , org-board",
        "approver.hn, HN, , approver",
        "approver2.hn, HN, , approver",
        "auditor.hn, HN, , auditor",
        "admin.hn, HN, , admin",
        "board.00004, 00004, , org-board",
        "lead.00004, 00004, , approver org-board",
        "board.00008, 00008, , org-board",
        "candidate.hn, HN, HN-000001, approver org-board",
        "files.hn, HN, , records-officer field:identity field:family field:assets field:health",
        "officer.dn, DN, , records-officer",
        "auditor.dn, DN, , auditor"
    })
    void everyDevelopmentUserHasTheRolesAndTheUnitOfTheContract(
            String user, String unit, String cadre, String roles, LocalSuite suite) throws Exception {
        var claims = claims(suite.tokens().of(user));
        assertThat(claims.path("preferred_username").asText()).isEqualTo(user);
        assertThat(claims.path("unit").asText(null)).isEqualTo(unit);
        assertThat(claims.path("cadre").asText(null)).isEqualTo(cadre);
        assertThat(roles(claims)).containsExactlyInAnyOrderElementsOf(List.of(roles.split(" ")));
    }

    @Test
    void thePartnerSystemIsASystemOfTheCity(LocalSuite suite) throws Exception {
        var claims = claims(suite.tokens().ofPartner());
        assertThat(claims.path("unit").asText()).isEqualTo("HN");
        assertThat(roles(claims)).containsExactly("system");
    }

    @Test
    void aStrangerGetsNoToken(LocalSuite suite) {
        assertThatThrownBy(() -> suite.tokens().of("nobody.hn"))
                .isInstanceOf(UnexpectedAnswer.class)
                .hasMessageContaining("invalid_grant");
    }

    @Test
    void aSignInWithoutProofKeyIsRefused(LocalSuite suite) throws Exception {
        var back = "redirect_uri=http://127.0.0.1:" + suite.gateway().getPort() + "/docs";
        var asked =
                suite.suite().issuer() + "/protocol/openid-connect/auth?client_id=kecan-cli&response_type=code&" + back;
        var proof = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);
        assertThat(status(asked + proof)).isEqualTo(200);
        assertThat(status(asked)).isNotEqualTo(200);
        assertThat(status(asked.replace("127.0.0.1:" + suite.gateway().getPort(), "elsewhere.test") + proof))
                .isEqualTo(400);
    }

    private static int status(String uri) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static List<String> roles(JsonNode claims) {
        var all = new ArrayList<String>();
        claims.path("realm_access").path("roles").forEach(it -> all.add(it.asText()));
        return all;
    }

    private static JsonNode claims(String token) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
