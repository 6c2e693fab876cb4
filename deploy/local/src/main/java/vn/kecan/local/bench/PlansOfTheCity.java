package vn.kecan.local.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Plans with so many entries as one recorded write would leave them, put straight into planning's database. */
final class PlansOfTheCity {

    static final String TERM = "2030-2035";

    private static final List<String> WRITE =
            List.of("select setseed(0.25)", "select recording_lock()", """
            create temporary table write on commit drop as
                select coalesce(max(n), 0) + 1 as n,
                       greatest(clock_timestamp(), max(at) + interval '1 microsecond') as at from ledger_entry""", """
            insert into ledger_entry (n, at, actor, actor_id, roles, unit, action, kind, subject, request_id, canonical, hash)
            select n, at, 'bench', 'bench', '{}', 'HN', 'bench', 'bench', 'bench', 'bench', convert_to('bench ' || n, 'UTF8'),
                   sha256('\\x00'::bytea || convert_to('bench ' || n, 'UTF8')) from write""", """
            insert into plan (id, unit, term, opened_by, opened_id, recorded_at, recorded_by)
            select gen_random_uuid(), u.code, '2030-2035', 'bench', 'bench', write.at, write.n
            from write, (select distinct code from fact_version where kind = 'unit' and known_to is null and valid_to is null) u
            on conflict do nothing""", """
            create temporary table post on commit drop as
                select code, body ->> 'unit' as unit, row_number() over (order by code) as n
                from fact_version where kind = 'post' and known_to is null and valid_to is null""", "analyze post");

    private static final String ENTRIES = """
            insert into plan_entry (id, plan, cadre, post, tier, readiness, rank, judged, valid_from, known_from, recorded_by)
            select gen_random_uuid(), plan.id, 'HN-' || lpad((1 + floor(random() * ?))::int::text, 6, '0'), post.code,
                   1 + g % 2, (array['NOW', 'IN_TERM', 'LATER'])[1 + g % 3], 1 + g % 9, '{}',
                   date '2024-01-01' + floor(random() * 700)::int, write.at, write.n
            from write, (select g, 1 + g % (select count(*) from post) as n from generate_series(1, ?) g) nth
            join post on post.n = nth.n
            join plan on plan.unit = post.unit and plan.term = '2030-2035'
            on conflict do nothing""";

    private PlansOfTheCity() {}

    /** How many entries there are now. */
    static int write(Connection planning, int entries, int cadres) throws SQLException {
        planning.setAutoCommit(false);
        try (var statement = planning.createStatement()) {
            for (var sql : WRITE) {
                statement.execute(sql);
            }
            try (var insert = planning.prepareStatement(ENTRIES)) {
                insert.setInt(1, cadres);
                insert.setInt(2, entries);
                var written = insert.executeUpdate();
                planning.commit();
                return written;
            }
        } finally {
            planning.setAutoCommit(true);
        }
    }
}
