package vn.kecan.planning.coverage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;

/** A city the size of the sample: 130 units, 3,120 posts, 20,000 cadres, always the same one. */
final class City {

    static final int WARDS = 129;
    static final int POSTS = 24;
    static final int CADRES = 20_000;
    static final String ROOT = "X-CITY";
    static final String TERM = "2030-2035";

    private static final String[] KINDS = {"SECRETARY", "EXECUTIVE_COMMITTEE", "DEPUTY_HEAD", "SPECIALIST"};
    private static final String[] READY = {"NOW", "IN_TERM", "LATER"};

    private final Random random = new Random(2026);

    void publish(Origin origin) {
        origin.publish("unit", ROOT, Published.unit(ROOT, null, "2000-01-01", null, "CITY"));
        for (var n = 0; n < WARDS; n++) {
            origin.publish("unit", ward(n), versions(n));
        }
        for (var n = 0; n < (WARDS + 1) * POSTS; n++) {
            var ends = n % 11 == 0 ? "2025-10-08" : null;
            origin.publish(
                    "post",
                    post(n),
                    Published.post(post(n), ward(n / POSTS - 1), KINDS[n % 4], 1 + n % 4 * 2, "2020-01-01", ends));
        }
        for (var n = 0; n < CADRES; n++) {
            publishCadre(origin, n);
        }
    }

    /** Learns better: some cadres were born in another month or are of the other sex. */
    void correct(Origin origin) {
        for (var n = 0; n < CADRES; n += 37) {
            publishCadre(origin, n);
        }
    }

    private void publishCadre(Origin origin, int n) {
        var born = "%d-%02d".formatted(1965 + random.nextInt(35), 1 + random.nextInt(12));
        origin.publish("cadre", cadre(n), Published.cadre(cadre(n), born, random.nextInt(3) == 0 ? "F" : "M"));
    }

    /** Some wards moved on 2025-07-01, some were founded then. */
    private static String[] versions(int n) {
        if (n % 10 == 3) {
            return new String[] {Published.unit(ward(n), ROOT, "2025-07-01", null)};
        }
        if (n % 10 == 7) {
            return new String[] {
                Published.unit(ward(n), ward(n - 1), "2000-01-01", "2025-07-01"),
                Published.unit(ward(n), ROOT, "2025-07-01", null)
            };
        }
        return new String[] {Published.unit(ward(n), n % 10 == 9 ? ward(n - 4) : ROOT, "2000-01-01", null)};
    }

    /** Plans some 12,000 turns in one recorded write; the instant of the write. */
    Instant plan(Connection connection) throws SQLException {
        return write(connection, (n, at) -> {
            var plans = new UUID[WARDS + 1];
            try (var insert = connection.prepareStatement("insert into plan values (?, ?, ?, 'x', 'x', ?, ?)")) {
                for (var unit = 0; unit <= WARDS; unit++) {
                    plans[unit] = UUID.randomUUID();
                    insert.setObject(1, plans[unit]);
                    insert.setString(2, ward(unit - 1));
                    insert.setString(3, TERM);
                    insert.setObject(4, at);
                    insert.setLong(5, n);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (var insert = connection.prepareStatement("""
                    insert into plan_entry (id, plan, cadre, post, tier, readiness, rank, judged, valid_from, valid_to,
                                            known_from, recorded_by)
                    values (gen_random_uuid(), ?, ?, ?, 1, ?, ?, '{}', ?, ?, ?, ?) on conflict do nothing""")) {
                for (var post = 0; post < (WARDS + 1) * POSTS; post++) {
                    for (var rank = 1; rank <= random.nextInt(9); rank++) {
                        insert.setObject(1, plans[post / POSTS]);
                        insert.setString(2, cadre(random.nextInt(CADRES)));
                        insert.setString(3, post(post));
                        insert.setString(4, READY[random.nextInt(3)]);
                        insert.setInt(5, rank);
                        insert.setObject(6, LocalDate.of(2024 + random.nextInt(2), 1 + random.nextInt(12), 1));
                        insert.setObject(7, random.nextInt(4) == 0 ? LocalDate.of(2026, 3, 1) : null);
                        insert.setObject(8, at);
                        insert.setLong(9, n);
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /** Takes a tenth of the entries back. */
    Instant withdraw(Connection connection) throws SQLException {
        return write(connection, (n, at) -> {
            try (var update = connection.prepareStatement(
                    "update plan_entry set known_to = ?, closed_by = ? where version % 10 = 0 and known_to is null"
                            + " and post like 'X-%'")) {
                update.setObject(1, at);
                update.setLong(2, n);
                update.executeUpdate();
            }
        });
    }

    interface Write {
        void under(long n, OffsetDateTime at) throws SQLException;
    }

    static Instant write(Connection connection, Write write) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select recording_lock()");
            long n;
            OffsetDateTime at;
            try (var row = statement.executeQuery("""
                    select coalesce(max(n), 0) + 1,
                           greatest(clock_timestamp(), max(at) + interval '1 microsecond') from ledger_entry""")) {
                row.next();
                n = row.getLong(1);
                at = row.getObject(2, OffsetDateTime.class);
            }
            try (var insert = connection.prepareStatement("""
                    insert into ledger_entry (n, at, actor, actor_id, roles, unit, action, kind, subject, request_id,
                                              canonical, hash)
                    values (?, ?, 'x', 'x', '{}', 'HN', 'x', 'x', 'x', 'x', ?, sha256('\\x00'::bytea || ?))""")) {
                var bytes = ("city " + n).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                insert.setLong(1, n);
                insert.setObject(2, at);
                insert.setBytes(3, bytes);
                insert.setBytes(4, bytes);
                insert.executeUpdate();
            }
            write.under(n, at);
            connection.commit();
            return at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    static String ward(int n) {
        return n < 0 ? ROOT : "X-W%03d".formatted(n);
    }

    private static String post(int n) {
        return "X-P%04d".formatted(n);
    }

    private static String cadre(int n) {
        return "X-C%05d".formatted(n);
    }
}
