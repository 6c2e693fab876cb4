package vn.kecan.personnel.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** The records of webhooks: who sees them, how they are written, and what is kept nowhere. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class SubscriptionIT {

    private static final String BODY = "{\"target\":\"http://127.0.0.1:9/hook\"}";

    @Test
    void the_secret_is_shown_where_it_is_made_and_stored_nowhere() throws SQLException {
        var partner = Api.as("system", planted());
        var key = UUID.randomUUID().toString();
        var made =
                partner.post("/subscriptions", BODY, key).then().statusCode(201).extract();
        String secret = made.path("secret");
        assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(made.header("ETag")).isNotBlank();
        partner.post("/subscriptions", BODY, key).then().statusCode(201).body("secret", equalTo(secret));
        assertThat(Api.count("from idempotency_key where convert_from(body, 'UTF8') like '%whsec_%'"))
                .isZero();
        String id = made.path("id");
        partner.get("/subscriptions/" + id).then().statusCode(200).body("secret", nullValue());
        partner.get("/subscriptions").then().body("items", hasSize(1)).body("items[0].secret", nullValue());
        partner.post("/subscriptions/" + id + "/secret", "{}")
                .then()
                .statusCode(200)
                .body("secretVersion", equalTo(2))
                .body("secret", not(equalTo(secret)));
        partner.http()
                .queryParam("dryRun", true)
                .header("Idempotency-Key", "d")
                .body(BODY)
                .post("/api/personnel/v1/subscriptions")
                .then()
                .statusCode(200)
                .body("secret", nullValue());
        assertThat(Api.count("from ledger_entry where kind = 'subscription' and subject = '" + id + "'"))
                .isEqualTo(2);
    }

    @Test
    void it_is_changed_and_ended_only_as_it_was_seen() {
        var partner = Api.as("system", planted());
        var made = partner.post("/subscriptions", BODY).then().statusCode(201).extract();
        var path = "/subscriptions/" + made.path("id");
        var changed = partner.put(path, made.header("ETag"), """
                {"target":"http://127.0.0.1:9/other","kinds":["unit"],"active":false}""");
        changed.then()
                .statusCode(200)
                .body("kinds", equalTo(java.util.List.of("unit")))
                .body("active", equalTo(false));
        partner.put(path, made.header("ETag"), BODY).then().statusCode(412);
        partner.http().body(BODY).put("/api/personnel/v1" + path).then().statusCode(428);
        partner.get(path).then().body("delivery.state", equalTo("INACTIVE"));
        partner.post("/subscriptions", "{\"target\":\"http://127.0.0.1:9\",\"kinds\":[\"family\"]}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("kinds"));
        partner.post("/subscriptions", "{\"target\":\"http://127.0.0.1:9\",\"batch\":501}")
                .then()
                .statusCode(400);
        partner.delete(path, made.header("ETag")).then().statusCode(412);
        partner.delete(path, changed.header("ETag")).then().statusCode(204);
        partner.get(path).then().statusCode(404);
    }

    @Test
    void others_do_not_see_it_and_an_admin_may_look_and_end_but_not_turn_it_elsewhere() {
        var root = planted();
        var partner = Api.as("system", root);
        var made = partner.post("/subscriptions", BODY).then().statusCode(201).extract();
        var path = "/subscriptions/" + made.path("id");
        new Api("other", root, "system").get(path).then().statusCode(404);
        new Api("other", root, "system").put(path, "*", BODY).then().statusCode(404);
        new Api("other", root, "system").post(path + "/replay", "{}").then().statusCode(404);
        Api.as("admin", planted()).get(path).then().statusCode(404);
        Api.officer(root).get(path).then().statusCode(403);
        var admin = Api.as("admin", root);
        admin.get(path).then().statusCode(200).body("owner", equalTo("system." + root));
        admin.put(path, "*", BODY).then().statusCode(403);
        admin.post(path + "/secret", "{}").then().statusCode(403);
        admin.delete(path, made.header("ETag")).then().statusCode(204);
        Api.as("system", root + "-W").post("/subscriptions", BODY).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://169.254.169.254/latest/meta-data/",
                "https://10.0.0.1/hook",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://0.0.0.0/",
                "ftp://127.0.0.1/",
                "http://user:secret@127.0.0.1/",
                "http://127.0.0.1/#part",
                "https://no-such-host.invalid/",
                "https://8.8.8.8/",
                "file:///etc/passwd",
                "hook"
            })
    void a_target_inside_or_without_sense_is_refused_by_name(String target) {
        Api.as("system", "HN")
                .post("/subscriptions", "{\"target\":\"" + target + "\"}")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("target"))
                .body("violations[0].value", containsString(target));
    }

    @Test
    void why_a_target_is_refused_is_said_in_words() {
        refused("https://169.254.169.254/", "is no public one (reserved, link-local or multicast)");
        refused("https://10.0.0.1/", "lies in a private network");
    }

    private static void refused(String target, String why) {
        Api.as("system", "HN")
                .post("/subscriptions", "{\"target\":\"" + target + "\"}")
                .then()
                .statusCode(400)
                .body("violations[0].message", equalTo("This address " + why + ". Maybe use a public one."));
    }

    private static String planted() {
        var root = forest();
        plant(root);
        return root;
    }
}
