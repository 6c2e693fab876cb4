package vn.kecan.planning.coverage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.feed.Origin;

/** Some hundred posts in a tree that moves, with people, holders and plans in two terms: random, always the same. */
final class SmallWorld {

    static final String ROOT = "R-CITY";
    static final List<String> TERMS = List.of("2025-2030", "2030-2035");

    private static final long SEED = 5_2026;
    private static final int UNITS = 24;
    private static final int POSTS = 320;
    private static final int CADRES = 260;
    private static final int ENTRIES = 900;
    private static final String[] KINDS = {
        "SECRETARY",
        "DEPUTY_SECRETARY",
        "EXECUTIVE_COMMITTEE",
        "STANDING_COMMITTEE",
        "HEAD",
        "DEPUTY_HEAD",
        "SPECIALIST"
    };
    private static final String[] READY = {"NOW", "IN_TERM", "LATER"};
    private static final String[] DAYS = {"2020-01-01", "2022-06-15", "2024-03-01", "2025-07-01", "2026-02-10"};

    private final Random random;

    private SmallWorld(long seed) {
        random = new Random(seed);
    }

    /** The world, put up unless another test has; the instants at which its plans were recorded. */
    static List<Instant> stand(Origin origin, Connection connection) throws SQLException {
        try (var row =
                connection.createStatement().executeQuery("select count(*) from plan where unit = '" + ROOT + "'")) {
            row.next();
            if (row.getLong(1) == 0) {
                var world = new SmallWorld(SEED);
                world.publish(origin);
                world.plan(connection);
            }
        }
        var instants = new ArrayList<Instant>();
        try (var row = connection.createStatement().executeQuery("""
                select recorded_at from plan where unit = 'R-CITY'
                union select known_from from plan_entry where post like 'R-P%' and cadre <> 'R-NEW'
                union select known_to from plan_entry where post like 'R-P%' and known_to is not null order by 1""")) {
            while (row.next()) {
                instants.add(row.getObject(1, OffsetDateTime.class).toInstant());
            }
        }
        return instants;
    }

    static String unit(int n) {
        return n == 0 ? ROOT : "R-U%02d".formatted(n);
    }

    static String cadre(int n) {
        return "R-C%03d".formatted(n);
    }

    private static String post(int n) {
        return "R-P%03d".formatted(n);
    }

    private void publish(Origin origin) {
        origin.publish("unit", ROOT, unit(ROOT, null, "CITY", "2000-01-01", null));
        for (var n = 1; n < UNITS; n++) {
            origin.publish("unit", unit(n), versions(n));
        }
        for (var n = 0; n < POSTS; n++) {
            var ends = random.nextInt(8) == 0 ? DAYS[3 + random.nextInt(2)] : null;
            origin.publish("post", post(n), post(n, unit(random.nextInt(UNITS)), ends));
        }
        for (var n = 0; n < CADRES; n++) {
            origin.publish("cadre", cadre(n), cadre(n, random));
            if (random.nextInt(3) > 0) {
                var id = UUID.nameUUIDFromBytes(("R" + n).getBytes()).toString();
                origin.publish("posting", id, posting(id, cadre(n), post(random.nextInt(POSTS)), random));
            }
        }
    }

    /** A unit stands above those of larger number; some move, some end, some begin. */
    private String[] versions(int n) {
        var above = unit(random.nextInt(Math.min(n, 6)));
        return switch (random.nextInt(5)) {
            case 0 ->
                new String[] {
                    unit(unit(n), above, "COMMUNE", "2000-01-01", "2025-07-01"),
                    unit(unit(n), unit(random.nextInt(Math.min(n, 6))), "COMMUNE", "2025-07-01", null)
                };
            case 1 ->
                n > 6
                        ? new String[] {unit(unit(n), above, "COMMUNE", "2000-01-01", "2025-07-01")}
                        : new String[] {unit(unit(n), above, "DISTRICT", "2000-01-01", null)};
            default -> new String[] {unit(unit(n), above, "COMMUNE", "2000-01-01", null)};
        };
    }

    private static String unit(String code, @Nullable String parent, String level, String from, @Nullable String to) {
        return """
                {"code":"%s","name":"%s","kind":"WARD","parent":%s,"level":"%s","validFrom":"%s","validTo":%s}""".formatted(code, code, quoted(parent), level, from, quoted(to));
    }

    private String post(int n, String unit, @Nullable String ends) {
        var kind = KINDS[random.nextInt(KINDS.length)];
        return """
                {"code":"%s","unit":"%s","title":"%s","kind":"%s","rank":5,"seats":%d,"head":false,"nonLocal":false,
                 "managedBy":"HN","validFrom":"%s","validTo":%s}""".formatted(
                        post(n), unit, post(n), kind, 1 + random.nextInt(4), DAYS[random.nextInt(2)], quoted(ends));
    }

    private static String cadre(int n, Random random) {
        var born = random.nextInt(20) == 0
                ? ""
                : ",\"birthDate\":\"%d-%02d\"".formatted(1966 + random.nextInt(32), 1 + random.nextInt(12));
        var sex = random.nextInt(20) == 0 ? "" : ",\"sex\":\"" + (random.nextInt(3) == 0 ? "F" : "M") + '"';
        var ethnicity = random.nextInt(20) == 0 ? "" : ",\"ethnicity\":" + (1 + random.nextInt(3));
        var science = random.nextInt(20) == 0 ? "" : ",\"scienceTechnology\":" + random.nextBoolean();
        return """
                {"code":"%s","fullName":"%s","laterRetirement":false,"keptBy":"HN","validFrom":"1960-01-01"%s%s%s%s}""".formatted(cadre(n), cadre(n), born, sex, ethnicity, science);
    }

    private static String posting(String id, String cadre, String post, Random random) {
        var to = random.nextInt(3) == 0 ? DAYS[3 + random.nextInt(2)] : null;
        return """
                {"id":"%s","cadre":"%s","post":"%s","from":"%s","to":%s,"concurrent":false}""".formatted(id, cadre, post, DAYS[random.nextInt(3)], quoted(to));
    }

    private static String quoted(@Nullable String it) {
        return it == null ? "null" : '"' + it + '"';
    }

    /** Plans entries at three instants, and takes some back at the last. */
    private void plan(Connection connection) throws SQLException {
        var plans = new UUID[UNITS * TERMS.size()];
        City.write(connection, (n, at) -> {
            try (var insert = connection.prepareStatement("insert into plan values (?, ?, ?, 'x', 'x', ?, ?)")) {
                for (var plan = 0; plan < plans.length; plan++) {
                    plans[plan] = UUID.randomUUID();
                    insert.setObject(1, plans[plan]);
                    insert.setString(2, unit(plan / TERMS.size()));
                    insert.setString(3, TERMS.get(plan % TERMS.size()));
                    insert.setObject(4, at);
                    insert.setLong(5, n);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
        for (var part = 0; part < 3; part++) {
            City.write(connection, (n, at) -> {
                try (var insert = connection.prepareStatement("""
                        insert into plan_entry (id, plan, cadre, post, tier, readiness, rank, judged, emergency_cover,
                                                valid_from, valid_to, known_from, recorded_by)
                        values (gen_random_uuid(), ?, ?, ?, 1, ?, 1, '{}', ?, ?, ?, ?, ?) on conflict do nothing""")) {
                    for (var entry = 0; entry < ENTRIES / 3; entry++) {
                        insert.setObject(1, plans[random.nextInt(plans.length)]);
                        insert.setString(2, cadre(random.nextInt(CADRES)));
                        insert.setString(3, post(random.nextInt(POSTS)));
                        insert.setString(4, READY[random.nextInt(3)]);
                        insert.setBoolean(5, random.nextInt(4) == 0);
                        insert.setObject(6, LocalDate.parse(DAYS[random.nextInt(4)]));
                        insert.setObject(7, random.nextInt(4) == 0 ? LocalDate.of(2026, 6, 1) : null);
                        insert.setObject(8, at);
                        insert.setLong(9, n);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
            });
        }
        City.write(connection, (n, at) -> {
            try (var update = connection.prepareStatement("""
                    update plan_entry set known_to = ?, closed_by = ?
                    where version % 7 = 0 and known_to is null and post like 'R-P%'""")) {
                update.setObject(1, at);
                update.setLong(2, n);
                update.executeUpdate();
            }
        });
    }
}
