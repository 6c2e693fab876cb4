package vn.kecan.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** Every operation of the contract with every role and with every token that must not open it. */
@ExtendWith(SuiteExtension.class)
class RoleMatrixIT {

    private static final Map<String, String> ONE_OF_EACH_ROLE = Map.of(
            "records-officer", "officer.hn",
            "org-board", "board.hn",
            "approver", "approver.hn",
            "auditor", "auditor.hn",
            "admin", "admin.hn",
            "system", Door.PARTNER);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void each_role_may_do_what_the_contract_says_and_nothing_else(LocalSuite suite) throws Exception {
        var all = operations(suite);
        assertThat(all).hasSizeGreaterThan(30);
        var softly = new SoftAssertions();
        for (var operation : all) {
            for (var role : ONE_OF_EACH_ROLE.entrySet()) {
                var token = token(suite, role.getValue());
                var answer = call(suite.gateway(), operation, token);
                var asked = role.getKey() + " " + operation + " -> " + answer.statusCode() + " " + answer.body();
                if (operation.roles().contains(role.getKey())) {
                    softly.assertThat(answer.statusCode()).as(asked).isNotIn(401, 403, 500, 502, 504);
                } else {
                    softly.assertThat(answer.statusCode()).as(asked).isEqualTo(403);
                    softly.assertThat(problem(answer)).as(asked).isTrue();
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void no_operation_opens_to_a_token_that_does_not_verify(LocalSuite suite) throws Exception {
        var softly = new SoftAssertions();
        var tokens = hostileTokens(suite);
        for (var operation : operations(suite)) {
            for (var token : tokens) {
                var answer = call(suite.gateway(), operation, token);
                softly.assertThat(answer.statusCode())
                        .as(operation + " with " + token)
                        .isEqualTo(401);
                softly.assertThat(problem(answer))
                        .as(operation + " with " + token)
                        .isTrue();
            }
        }
        softly.assertAll();
    }

    @Test
    void the_services_behind_the_door_verify_again(LocalSuite suite) throws Exception {
        var softly = new SoftAssertions();
        var tokens = hostileTokens(suite);
        for (var operation : operations(suite)) {
            var service = suite.service(operation.template().split("/")[2]).base();
            for (var token : tokens) {
                var answer = call(service, operation, token);
                softly.assertThat(answer.statusCode())
                        .as(operation + " with " + token)
                        .isEqualTo(401);
                softly.assertThat(problem(answer))
                        .as(operation + " with " + token)
                        .isTrue();
            }
            var stranger = ONE_OF_EACH_ROLE.keySet().stream()
                    .filter(it -> !operation.roles().contains(it))
                    .findFirst();
            if (stranger.isPresent()) {
                var answer = call(service, operation, token(suite, ONE_OF_EACH_ROLE.get(stranger.get())));
                softly.assertThat(answer.statusCode())
                        .as(operation + " as " + stranger.get() + " -> " + answer.body())
                        .isEqualTo(403);
            }
        }
        softly.assertAll();
    }

    private static String token(LocalSuite suite, String user) throws Exception {
        return user.equals(Door.PARTNER)
                ? suite.tokens().ofPartner()
                : suite.tokens().of(user);
    }

    private static List<@Nullable String> hostileTokens(LocalSuite suite) throws Exception {
        var honest = suite.tokens().of("admin.hn");
        var issuer = suite.suite().issuer();
        var all = new ArrayList<@Nullable String>();
        all.add(null);
        for (var kind : HostileToken.values()) {
            all.add(kind.from(honest, issuer));
        }
        return all;
    }

    private List<ContractOperation> operations(LocalSuite suite) throws Exception {
        var request = HttpRequest.newBuilder(suite.gateway().resolve("/openapi"))
                .header("Accept", "application/json")
                .build();
        JsonNode contract = new ObjectMapper()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
        return ContractOperation.all(contract);
    }

    private HttpResponse<String> call(URI base, ContractOperation operation, @Nullable String token) throws Exception {
        var body = operation.isWrite() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        var request = HttpRequest.newBuilder(base.resolve(operation.path())).method(operation.method(), body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.isWrite()) {
            request.header("Content-Type", operation.contentType())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static boolean problem(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }
}
