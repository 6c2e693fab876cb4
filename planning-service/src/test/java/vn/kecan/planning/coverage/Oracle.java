package vn.kecan.planning.coverage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** The same figures by plain SQL over the replica and the plan entries: slow, and written by other means. */
final class Oracle {

    record Figures(
            long posts,
            long seats,
            long planned,
            long persons,
            long gross,
            long readyNow,
            long withoutSuccessor,
            long women,
            long young) {}

    private static final String QUERY = """
            with recursive known as (
                select kind, code, valid_from, valid_to, body from fact_version, (values (?::timestamptz, ?::date)) q (k, d)
                where known_from <= q.k and (known_to is null or known_to > q.k)
                  and valid_from <= q.d and (valid_to is null or valid_to > q.d)),
            tree (top, code) as (
                select code, code from known where kind = 'unit'
                union all
                select tree.top, child.code
                from tree join known child on child.kind = 'unit' and child.body->>'parent' = tree.code),
            post as (
                select tree.top, p.code, (p.body->>'seats')::int as seats
                from tree join known p on p.kind = 'post' and p.body->>'unit' = tree.code),
            turn as (
                select e.post, e.cadre, e.readiness
                from plan_entry e join plan on plan.id = e.plan
                    and plan.term = ?, (values (?::timestamptz, ?::date)) q (k, d)
                where e.known_from <= q.k and (e.known_to is null or e.known_to > q.k)
                  and e.valid_from <= q.d and (e.valid_to is null or e.valid_to > q.d)),
            covered as (
                select post.top, post.code, post.seats, count(turn.cadre) as turns,
                       count(*) filter (where turn.readiness = 'NOW') as ready
                from post left join turn on turn.post = post.code
                group by post.top, post.code, post.seats),
            person as (
                select distinct post.top, turn.cadre, c.body->>'sex' as sex, c.body->>'birthDate' as born
                from post join turn on turn.post = post.code
                left join known c on c.kind = 'cadre' and c.code = turn.cadre)
            select u.code,
                   (select count(*) from covered where top = u.code),
                   (select coalesce(sum(seats), 0) from covered where top = u.code),
                   (select coalesce(sum(turns), 0) from covered where top = u.code),
                   (select count(*) from person where top = u.code),
                   (select coalesce(sum(least(turns, seats)), 0) from covered where top = u.code),
                   (select coalesce(sum(ready), 0) from covered where top = u.code),
                   (select count(*) from covered where top = u.code and turns = 0),
                   (select count(*) from person where top = u.code and sex = 'F'),
                   (select count(*) from person where top = u.code
                        and to_date(left(born, 7), 'YYYY-MM') + interval '40 years' > date_trunc('month', ?::date))
            from tree u where u.top = ?""";

    private Oracle() {}

    static Map<String, Figures> coverage(
            Connection connection, String root, String term, LocalDate asOf, Instant knownAt) throws SQLException {
        var known = knownAt.atOffset(ZoneOffset.UTC);
        try (var select = connection.prepareStatement(QUERY)) {
            select.setObject(1, known);
            select.setObject(2, asOf);
            select.setString(3, term);
            select.setObject(4, known);
            select.setObject(5, asOf);
            select.setObject(6, asOf);
            select.setString(7, root);
            var rows = new HashMap<String, Figures>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.put(
                            row.getString(1),
                            new Figures(
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6),
                                    row.getLong(7),
                                    row.getLong(8),
                                    row.getLong(9),
                                    row.getLong(10)));
                }
            }
            return rows;
        }
    }
}
