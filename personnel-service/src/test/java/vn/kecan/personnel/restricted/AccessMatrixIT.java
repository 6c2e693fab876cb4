package vn.kecan.personnel.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Suite;
import vn.kecan.personnel.seal.TestKeyRing;

/** Every role with and without every field group, in its own ward, the other ward and another city, in every way. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestKeyRing.class, scope = TestResourceScope.GLOBAL)
class AccessMatrixIT {

    private static final List<String> ROLES =
            List.of("records-officer", "org-board", "approver", "auditor", "system", "admin");
    private static final Set<String> MAY_READ = Set.of("records-officer", "org-board", "approver", "auditor", "system");

    private static TwoWards city;

    @BeforeEach
    void aCity() {
        city = city == null ? new TwoWards() : city;
    }

    private enum Way {
        LIST(MAY_READ),
        READ(MAY_READ),
        HISTORY(Set.of("records-officer", "auditor")),
        WRITE(Set.of("records-officer"));

        private final Set<String> roles;

        Way(Set<String> roles) {
            this.roles = roles;
        }
    }

    /** One question, and the answer by the rules as written down, not as programmed. */
    private record Case(String role, boolean holds, Sample sample, String unit, boolean within, Way way) {

        int expected() {
            if (!way.roles.contains(role)) {
                return 403;
            }
            return !within ? 404 : !holds ? 403 : 200;
        }

        String user() {
            return role + "." + unit + "." + sample + "." + holds;
        }
    }

    @Test
    void whoever_may_read_is_answered_and_recorded_and_nobody_else_is() throws SQLException {
        var other = Suite.forest();
        Suite.plant(other);
        var cadre = city.one + "-C";
        var softly = new SoftAssertions();
        var expected = new TreeMap<String, Long>();
        for (var it : cases(city, other)) {
            var answer = ask(city, cadre, it);
            softly.assertThat(answer.status()).as(it + " -> " + answer.body()).isEqualTo(it.expected());
            var shown = it.way() != Way.WRITE && it.expected() == 200;
            softly.assertThat(answer.body().contains(city.secret(cadre, it.sample())))
                    .as(it + " -> " + answer.body())
                    .isEqualTo(shown);
            if (shown) {
                expected.merge(it.user() + " " + cadre + " " + it.sample(), 1L, Long::sum);
            }
        }
        softly.assertAll();
        assertThat(expected).hasSize(MAY_READ.size() * Sample.values().length);
        assertThat(recorded(city)).isEqualTo(expected);
    }

    @Test
    void no_list_tells_a_restricted_field_by_filter_or_sort() {
        var softly = new SoftAssertions();
        for (var role : MAY_READ) {
            var plain = TwoWards.as("x", city.root, null, role).get(Suite.API + "/cadres?limit=1000");
            var codes = plain.jsonPath().getList("items.code");
            softly.assertThat(codes).hasSize(2);
            for (var person : city.person.keySet()) {
                for (var sample : Sample.values()) {
                    softly.assertThat(plain.asString()).doesNotContain(city.secret(person, sample));
                }
            }
        }
        var reader = TwoWards.as("x", city.root, null, "records-officer", "org-board", "auditor");
        var codes = reader.get(Suite.API + "/cadres?limit=1000").jsonPath().getList("items.code");
        for (var path : sideChannels(city)) {
            var answer = reader.get(Suite.API + path);
            softly.assertThat(answer.statusCode()).as(path).isIn(200, 400);
            if (answer.statusCode() == 200) {
                softly.assertThat(answer.jsonPath().getList("items.code"))
                        .as(path)
                        .isEqualTo(codes);
            }
        }
        softly.assertAll();
    }

    private static List<Case> cases(TwoWards city, String other) {
        return ROLES.stream()
                .flatMap(role -> Stream.of(true, false)
                        .flatMap(holds -> Stream.of(Sample.values())
                                .flatMap(sample -> Stream.of(Way.values())
                                        .flatMap(way -> Stream.of(
                                                new Case(role, holds, sample, city.one, true, way),
                                                new Case(role, holds, sample, city.two, false, way),
                                                new Case(role, holds, sample, other, false, way))))))
                .toList();
    }

    private record Answer(int status, String body) {}

    private static Answer ask(TwoWards city, String cadre, Case it) {
        // Whoever lacks the group holds all the others.
        var roles = TwoWards.roles(
                it.role(), it.holds() ? Stream.of(it.sample().role()) : it.sample().otherRoles().stream());
        RequestSpecification who =
                TwoWards.as(it.user(), it.unit(), null, roles).header("X-Purpose", TwoWards.PURPOSE);
        var path = city.path(cadre, it.sample());
        var id = city.id(cadre, it.sample());
        var answer = switch (it.way()) {
            case LIST -> who.get(path);
            case READ -> who.get(path + "/" + id);
            case HISTORY -> who.get(path + "/" + id + "/history");
            case WRITE ->
                who.header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(it.sample().body(99))
                        .post(path + "?dryRun=true");
        };
        return new Answer(answer.statusCode(), answer.asString());
    }

    private static TreeMap<String, Long> recorded(TwoWards city) throws SQLException {
        var recorded = new TreeMap<String, Long>();
        try (var connection = Suite.database();
                var select = connection.prepareStatement(
                        "select actor || ' ' || cadre || ' ' || field_group, count(*) from restricted_read"
                                + " where root = ? and purpose = ? group by 1")) {
            select.setString(1, city.root);
            select.setString(2, TwoWards.PURPOSE);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    recorded.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return recorded;
    }

    /** Every restricted field as a filter by its true value and by a false one, and as an order. */
    private static Set<String> sideChannels(TwoWards city) {
        var paths = new TreeSet<String>();
        for (var field : FIELDS.entrySet()) {
            for (var name : field.getValue()) {
                paths.add("/cadres?" + name + "=" + city.secret(city.one + "-C", field.getKey()));
                paths.add("/cadres?" + name + "=none");
                paths.add("/cadres?sort=" + name);
            }
        }
        return paths;
    }

    private static final Map<Sample, List<String>> FIELDS = Map.of(
            Sample.IDENTITY, List.of("personalNumber", "number", "issuedOn"),
            Sample.FAMILY, List.of("relative", "relativeCode", "birthYear"),
            Sample.HEALTH, List.of("bloodGroup", "condition"),
            Sample.ASSETS, List.of("document", "assetDeclarations"));
}
