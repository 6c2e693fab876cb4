package vn.kecan.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.InTheClear;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;

/** Restricted facts in files: with role and purpose, on record, and nowhere in the clear. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class RestrictedFilesIT {

    private static final String HEADER = "cadre,relation,name,occupation,declared\n";

    private final String root = Suite.forest();
    private final Files keeper = Files.keeper(root);
    private final String secret = "Bimat" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    DraftFacts drafts;

    static Stream<String> restricted() {
        return FactKinds.ALL.stream().filter(it -> it.group() != null).map(FactKind::segment);
    }

    @BeforeEach
    void twoCadres() {
        Api.city(root);
        for (var code : List.of(root + "-1", root + "-2")) {
            Api.officer(root).post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
        }
    }

    @ParameterizedTest
    @MethodSource("restricted")
    void without_the_role_of_the_group_or_without_a_purpose_no_file_goes_in_or_out(String kind) {
        var officer = Files.officer(root);
        officer.csv(kind, HEADER).statusCode(403).body("type", equalTo("urn:problem:field-group-closed"));
        officer.order("kind=" + kind).then().statusCode(403);
        var silent = new Files(keeper.user(), root, null, keeper.roles());
        silent.csv(kind, HEADER).statusCode(428).body("type", equalTo("urn:problem:purpose-required"));
        silent.order("kind=" + kind).then().statusCode(428);
        var empty = new Files(keeper.user(), root, "12345", keeper.roles());
        empty.order("kind=" + kind).then().statusCode(400);
    }

    @Test
    void every_fact_that_goes_out_is_a_read_on_record_and_so_is_every_one_looked_at_when_a_file_comes_in()
            throws Exception {
        keeper.csv("relatives", file()).statusCode(200).body("created", equalTo(2));
        assertThat(reads()).isZero();
        var text = keeper.text("kind=relatives");
        assertThat(text).contains(secret + "-A").contains(secret + "-B");
        assertThat(reads()).isEqualTo(2);
        for (var line : text.lines().skip(1).toList()) {
            var id = line.substring(0, 36);
            assertThat(Api.count("from restricted_read where field_group = 'FAMILY' and fact = 'relatives/" + id
                            + "' and purpose = '" + Files.PURPOSE + "' and actor = 'keeper." + root + "'"))
                    .isEqualTo(1);
        }
        keeper.csv("relatives", file()).statusCode(200).body("unchanged", equalTo(2));
        assertThat(reads()).isEqualTo(4);
    }

    @Test
    void nothing_of_a_restricted_file_lies_in_the_clear_while_it_waits_nor_after() throws Exception {
        try (var lock = Api.database()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("select recording_lock()");
            var job = keeper.http("respond-async")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .contentType(Files.CSV)
                    .body(file().getBytes(StandardCharsets.UTF_8))
                    .post(Suite.API + "/imports?kind=relatives")
                    .then()
                    .statusCode(202)
                    .extract()
                    .header("Location");
            await(job, "recording");
            assertThat(Api.count("from job_file where job = '" + job.substring(job.lastIndexOf('/') + 1) + "'"))
                    .isPositive();
            assertThat(InTheClear.places(secret)).isEmpty();
            lock.rollback();
            await(job, null);
        }
        keeper.export("kind=relatives");
        keeper.export("kind=relatives&format=ndjson");
        var bad = HEADER + root + "-1,FATHER," + secret + "-C," + "x".repeat(600) + ",true\n" + secret + "-D," + secret
                + ",x,,true\n";
        keeper.csv("relatives", bad).statusCode(422);
        keeper.csv("relatives", secret + ",FATHER,An,x,true\n" + root + "-1,FATHER,An,x,true\n")
                .statusCode(400);
        keeper.send("relatives", Files.NDJSON, ("{\"" + secret + "\":1}").getBytes(StandardCharsets.UTF_8), "")
                .then()
                .statusCode(400);
        assertThat(InTheClear.places(secret)).isEmpty();
    }

    @Test
    void the_control_finds_what_lies_in_the_clear() throws Exception {
        keeper.csv("rewards", "cadre,kind,side,title,declared\n" + root + "-1,COMMENDATION,STATE," + secret + ",true\n")
                .statusCode(200);
        assertThat(InTheClear.places(secret)).contains("dossier_version");
        keeper.export("kind=rewards");
        assertThat(InTheClear.places(secret)).contains("job_file");
    }

    @Test
    void a_row_is_sealed_before_it_is_staged() {
        var body = new ObjectMapper().createObjectNode();
        body.put("cadre", root + "-1")
                .put("relation", "FATHER")
                .put("name", secret)
                .put("declared", true);
        var kind = FactKinds.at("relatives");
        var staged = Arrays.stream(drafts.draft(kind, 2, body).values())
                .filter(Objects::nonNull)
                .toList();
        assertThat(staged).anyMatch(it -> it.startsWith("\\x")).noneMatch(it -> it.contains(secret));
    }

    @Test
    void the_errors_of_a_restricted_file_are_for_who_sent_it_while_he_has_the_role() {
        var bad = HEADER + root + "-1,UNCLE," + secret + ",x,true\n";
        var job = keeper.csv("relatives", bad)
                .statusCode(422)
                .body("violations[0].field", equalTo("relation"))
                .body("violations[0].row", equalTo(2))
                .extract()
                .header("Location");
        var copy = new String(keeper.http().get(job + "/errors").asByteArray(), StandardCharsets.UTF_8);
        assertThat(copy).contains(secret).contains("relation: Must be one of");
        new Files("auditor." + root, root, Files.PURPOSE, "auditor", "field:family")
                .http()
                .get(job + "/errors")
                .then()
                .statusCode(404);
        new Files(keeper.user(), root, Files.PURPOSE, "records-officer")
                .http()
                .get(job + "/errors")
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_values_have_another_mark_than_their_hash() throws Exception {
        var sha = keeper.csv("relatives", file()).statusCode(200).extract().<String>path("sha256");
        var plain = java.security.MessageDigest.getInstance("SHA-256").digest(file().getBytes(StandardCharsets.UTF_8));
        assertThat(sha).hasSize(64).isNotEqualTo(HexFormat.of().formatHex(plain));
        assertThat(InTheClear.places(HexFormat.of().formatHex(plain))).isEmpty();
    }

    private String file() {
        return HEADER + root + "-1,FATHER," + secret + "-A,nghề,true\n" + root + "-2,MOTHER," + secret + "-B,,true\n";
    }

    private long reads() throws SQLException {
        return Api.count("from restricted_read where root = '" + root + "'");
    }

    private void await(String job, String stage) throws InterruptedException {
        for (var tries = 0; tries < 300; tries++) {
            var seen = keeper.http().get(job).jsonPath();
            if (stage == null ? "DONE".equals(seen.getString("state")) : stage.equals(seen.getString("stage"))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(keeper.http().get(job).asString());
    }
}
