package vn.kecan.personnel.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.plant;
import static vn.kecan.personnel.subscription.Subscriber.eventually;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;

/** Telling a subscriber over real HTTP, by four deliverers at once, whatever he answers and whoever dies. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class DeliveryIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Subscriber subscriber;
    private String root;
    private Api partner;

    @BeforeEach
    void start() throws IOException {
        subscriber = new Subscriber();
        root = forest();
        plant(root);
        partner = Api.as("system", root);
    }

    @AfterEach
    void stop() {
        for (String id : partner.get("/subscriptions").jsonPath().getList("items.id", String.class)) {
            partner.delete("/subscriptions/" + id, "*");
        }
        subscriber.close();
    }

    @Test
    void a_subscriber_who_fails_at_first_gets_every_event_in_order_signed_and_under_the_same_id() throws Exception {
        subscriber.failures = 2;
        var made = partner.post("/subscriptions", body(""))
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        wards("A", "B", "C");
        eventually(() -> subscriber.taken().size() == 3);
        assertThat(subjects(subscriber.taken())).containsExactly(root + "-A", root + "-B", root + "-C");
        assertThat(subscriber.got).hasSize(5);
        assertThat(subscriber.got.subList(0, 3).stream().map(Subscriber.Got::id))
                .containsOnly(subscriber.got.getFirst().id());
        var secret = Base64.getDecoder().decode(made.getString("secret").substring("whsec_".length()));
        for (var it : subscriber.got) {
            assertThat(it.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
            assertThat(it.id()).isEqualTo(JSON.readTree(it.body()).path("id").asText());
            assertThat(it.signature())
                    .isEqualTo(Signature.one(secret, it.id() + "." + it.timestamp() + "." + it.body()));
            assertThat(Long.parseLong(it.timestamp()))
                    .isCloseTo(java.time.Instant.now().getEpochSecond(), org.assertj.core.api.Assertions.within(60L));
        }
        eventually(() -> "CURRENT".equals(state(made.getString("id"))));
        partner.get("/subscriptions/" + made.getString("id"))
                .then()
                .body("delivery.delivered", equalTo(3))
                .body("delivery.lag", equalTo(0))
                .body("delivery.attempts", equalTo(0));
    }

    @Test
    void deliverers_at_once_tell_a_slow_subscriber_one_at_a_time_and_once() throws Exception {
        subscriber.slowMillis = 60;
        partner.post("/subscriptions", body("")).then().statusCode(201);
        wards("A", "B", "C", "D", "E", "F", "G", "H");
        eventually(() -> subscriber.taken().size() >= 8);
        assertThat(subjects(subscriber.taken()))
                .containsExactly(
                        root + "-A",
                        root + "-B",
                        root + "-C",
                        root + "-D",
                        root + "-E",
                        root + "-F",
                        root + "-G",
                        root + "-H");
        assertThat(subscriber.mostAtOnce).hasValue(1);
    }

    @Test
    void a_delivery_killed_in_the_middle_is_done_again_and_nothing_is_lost() throws Exception {
        subscriber.slowMillis = 1_500;
        partner.post("/subscriptions", body("")).then().statusCode(201);
        wards("A", "B");
        eventually(() -> subscriber.got.size() == 1);
        subscriber.slowMillis = 0;
        assertThat(killWhoDelivers()).isEqualTo(1);
        eventually(() -> subjects(subscriber.taken()).contains(root + "-B"));
        assertThat(subjects(subscriber.got)).containsExactly(root + "-A", root + "-A", root + "-B");
        assertThat(subscriber.got.get(1).id()).isEqualTo(subscriber.got.get(0).id());
    }

    @Test
    void who_fails_too_long_is_paused_visibly_and_taken_up_by_a_replay() throws Exception {
        subscriber.status = 500;
        String id = partner.post("/subscriptions", body("")).path("id");
        wards("A");
        eventually(() -> "RETRYING".equals(state(id)));
        partner.get("/subscriptions/" + id)
                .then()
                .body("delivery.lastStatus", equalTo(500))
                .body("delivery.attempts", greaterThan(0))
                .body("delivery.lag", equalTo(1));
        change(
                "update subscription_delivery set failing_since = clock_timestamp() - interval '6 days', next_try = '-infinity' where subscription = '"
                        + id + "'");
        eventually(() -> "PAUSED".equals(state(id)));
        partner.get("/subscriptions/" + id).then().body("delivery.pausedBecause", equalTo("FAILING"));
        subscriber.status = 200;
        partner.post("/subscriptions/" + id + "/replay", "{}").then().statusCode(200);
        eventually(() -> subscriber.taken().size() == 1);
        eventually(() -> "CURRENT".equals(state(id)));

        subscriber.status = 410;
        wards("B");
        eventually(() -> "PAUSED".equals(state(id)));
        partner.get("/subscriptions/" + id).then().body("delivery.pausedBecause", equalTo("GONE"));
    }

    @Test
    void a_replay_tells_again_from_its_cursor_and_a_batch_carries_many() throws Exception {
        String begin = partner.get("/changes", "limit", 1).path("next");
        String id = partner.post("/subscriptions", body(",\"batch\":100,\"after\":\"" + begin + "\""))
                .path("id");
        eventually(() -> subscriber.taken().size() == 1);
        wards("A");
        eventually(() -> subscriber.taken().size() == 2);
        partner.post("/subscriptions/" + id + "/replay", "{\"after\":\"" + begin + "\"}")
                .then()
                .statusCode(200);
        eventually(() -> subscriber.taken().size() == 3);
        var replayed = subscriber.taken().getLast();
        assertThat(replayed.type()).isEqualTo("application/cloudevents-batch+json; charset=UTF-8");
        assertThat(JSON.readTree(replayed.body()).findValuesAsText("subject"))
                .containsExactly(root + "-W", root + "-A");
        partner.post("/subscriptions/" + id + "/replay", "{\"after\":\"nonsense\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void only_the_kinds_asked_for_are_told_and_the_lag_is_a_figure() throws Exception {
        String id =
                partner.post("/subscriptions", body(",\"kinds\":[\"post\"]")).path("id");
        wards("A");
        Api.officer(root)
                .post("/posts", Api.office(root + "-SEC", root, root))
                .then()
                .statusCode(201);
        eventually(() -> subscriber.taken().size() == 1);
        assertThat(subjects(subscriber.taken())).containsExactly(root + "-SEC");
        eventually(() -> "CURRENT".equals(state(id)));
        eventually(() -> RestAssured.get("/q/metrics")
                .asString()
                .contains("kecan_webhook_lag_positions{owner=\"system." + root));
        partner.get("/changes");
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("kecan_feed_position", "kecan_feed_horizon", "kecan_webhook_lag_seconds")
                .contains("kecan_feed_reader_lag_positions{reader=\"system." + root);
    }

    private String body(String more) {
        return "{\"target\":\"" + subscriber.target() + "\"" + more + "}";
    }

    private String state(String id) {
        return partner.get("/subscriptions/" + id).path("delivery.state");
    }

    private void wards(String... names) {
        for (var name : names) {
            load(root, "units", """
                    code,name,kind,parent,level,validFrom
                    %1$s-%2$s,Phường,WARD,%1$s,COMMUNE,2000-01-01
                    """.formatted(root, name)).then().statusCode(200);
        }
    }

    private static List<String> subjects(List<Subscriber.Got> got) {
        return got.stream().map(it -> subject(it.body())).toList();
    }

    private static String subject(String body) {
        try {
            return JSON.readTree(body).path("subject").asText();
        } catch (IOException unreadable) {
            throw new IllegalStateException(body, unreadable);
        }
    }

    /** As if its process died: the connection that holds the row is gone. */
    private static long killWhoDelivers() throws SQLException {
        return Api.count("""
                from (select pid from pg_locks join pg_stat_activity using (pid)
                      where relation = 'subscription_delivery'::regclass and mode = 'RowShareLock'
                      and state = 'idle in transaction' offset 0) deliverer
                where pg_terminate_backend(pid)""");
    }

    private static void change(String sql) throws SQLException {
        try (var connection = Api.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
