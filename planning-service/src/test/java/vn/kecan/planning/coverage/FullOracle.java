package vn.kecan.planning.coverage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every figure of coverage by plain SQL, and net coverage by one augmenting path after the other over what SQL reads.
 * Numbers of the law stand here as dates and numbers, written by hand from the clauses.
 */
final class FullOracle {

    private static final LocalDate REGULATION_50 = LocalDate.of(2021, 12, 27);

    private static final String QUERY = """
            with recursive q as (select ?::timestamptz k, ?::date d, ?::text term, ?::text root, ?::boolean bounded),
            known as (
                select kind, code, body from fact_version, q
                where known_from <= q.k and (known_to is null or known_to > q.k)
                  and valid_from <= q.d and (valid_to is null or valid_to > q.d)),
            ended as (
                select f.code, f.body ->> 'parent' as parent from fact_version f, q
                where f.kind = 'unit' and f.known_from <= q.k and (f.known_to is null or f.known_to > q.k)
                  and f.valid_to <= q.d
                  and not exists (select from fact_version o where o.kind = 'unit' and o.code = f.code
                        and o.known_from <= q.k and (o.known_to is null or o.known_to > q.k)
                        and (o.valid_to is null or o.valid_to > f.valid_to))),
            tree (top, code) as (
                select code, code from known where kind = 'unit'
                union all
                select tree.top, child.code
                from tree join known child on child.kind = 'unit' and child.body->>'parent' = tree.code),
            home (unit, at) as (
                select code, code from known where kind = 'unit'
                union all
                select ended.code, home.at from home join ended on ended.parent = home.unit),
            post as (
                select tree.top, p.code, p.body->>'kind' as kind, (p.body->>'seats')::int as seats
                from tree join known p on p.kind = 'post' and p.body->>'unit' = tree.code),
            turn as (
                select e.post, e.cadre, e.readiness, e.emergency_cover, plan.unit
                from q, plan_entry e join plan on plan.id = e.plan
                where plan.term = q.term and e.known_from <= q.k and (e.known_to is null or e.known_to > q.k)
                  and e.valid_from <= q.d and (e.valid_to is null or e.valid_to > q.d)),
            held as (
                select p.body ->> 'post' as post, count(*) as n from known p
                where p.kind = 'posting' group by 1),
            covered as (
                select post.top, post.code, post.kind, post.seats, coalesce(held.n, 0) as held,
                       count(turn.cadre) as turns, count(distinct turn.cadre) as persons,
                       min(turn.cadre) as one,
                       count(*) filter (where turn.readiness = 'NOW') as now,
                       count(*) filter (where turn.readiness = 'IN_TERM') as in_term,
                       count(*) filter (where turn.readiness = 'LATER') as later,
                       count(*) filter (where turn.emergency_cover) as emergency
                from post left join turn on turn.post = post.code left join held on held.post = post.code
                group by post.top, post.code, post.kind, post.seats, held.n),
            single as (
                select top, count(*) as n from (
                    select top, one from covered where persons = 1 group by top, one having count(*) > 1) s
                group by top)
            select t.code, count(c.code), coalesce(sum(c.seats), 0), coalesce(sum(c.held), 0),
                   coalesce(sum(greatest(c.seats - c.held, 0)), 0), coalesce(sum(c.turns), 0),
                   coalesce(sum(least(c.turns, c.seats)), 0), coalesce(sum(c.now), 0), coalesce(sum(c.in_term), 0),
                   coalesce(sum(c.later), 0), coalesce(sum(c.emergency), 0),
                   count(c.code) filter (where c.turns = 0),
                   count(c.code) filter (where q.bounded and c.kind in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE')
                        and c.persons < c.seats),
                   count(c.code) filter (where q.bounded and (
                        c.kind in ('EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE') and 2 * c.persons > 3 * c.seats + c.seats % 2
                        or c.kind in ('SECRETARY', 'DEPUTY_SECRETARY', 'HEAD', 'DEPUTY_HEAD')
                            and c.persons > 3 * c.seats)),
                   coalesce((select n from single where top = t.code), 0),
                   (select count(*) from turn join home on home.unit = turn.unit
                        join tree on tree.code = home.at and tree.top = t.code
                    where not exists (select from known p where p.kind = 'post' and p.code = turn.post))
            from q, tree t left join covered c on c.top = t.code
            where t.top = q.root
            group by t.code, q.bounded""";

    private FullOracle() {}

    /** Figures by unit and name. */
    static Map<String, Map<String, Long>> coverage(
            Connection connection, String root, String term, LocalDate asOf, Instant knownAt, LocalDate lawAt)
            throws SQLException {
        var names = List.of(
                "posts",
                "seats",
                "incumbents",
                "vacant",
                "planned",
                "gross",
                "readyNow",
                "inTerm",
                "later",
                "emergencyCover",
                "withoutSuccessor",
                "underMinimum",
                "overMaximum",
                "singlePoints",
                "withoutTarget");
        var rows = new TreeMap<String, Map<String, Long>>();
        try (var select = connection.prepareStatement(QUERY)) {
            select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            select.setObject(2, asOf);
            select.setString(3, term);
            select.setString(4, root);
            select.setBoolean(5, !lawAt.isBefore(REGULATION_50));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var figures = new TreeMap<String, Long>();
                    for (var n = 0; n < names.size(); n++) {
                        figures.put(names.get(n), row.getLong(n + 2));
                    }
                    rows.put(row.getString(1), figures);
                }
            }
        }
        var planned = planned(connection, term, asOf, knownAt);
        rows.forEach((unit, figures) -> figures.put("net", net(planned.getOrDefault(unit, Map.of()))));
        return rows;
    }

    private static final String PAIRS = """
            with recursive q as (select ?::timestamptz k, ?::date d, ?::text term),
            known as (
                select kind, code, body from fact_version, q
                where known_from <= q.k and (known_to is null or known_to > q.k)
                  and valid_from <= q.d and (valid_to is null or valid_to > q.d)),
            tree (top, code) as (
                select code, code from known where kind = 'unit'
                union all
                select tree.top, child.code
                from tree join known child on child.kind = 'unit' and child.body->>'parent' = tree.code)
            select tree.top, p.code, (p.body->>'seats')::int, e.cadre
            from q, tree join known p on p.kind = 'post' and p.body->>'unit' = tree.code
            join plan_entry e on e.post = p.code join plan on plan.id = e.plan
            where plan.term = q.term and e.known_from <= q.k and (e.known_to is null or e.known_to > q.k)
              and e.valid_from <= q.d and (e.valid_to is null or e.valid_to > q.d)
            order by 1, 2, 4""";

    /** By unit, by seat: everybody planned for the seat's post. */
    private static Map<String, Map<String, List<String>>> planned(
            Connection connection, String term, LocalDate asOf, Instant knownAt) throws SQLException {
        var planned = new HashMap<String, Map<String, List<String>>>();
        try (var select = connection.prepareStatement(PAIRS)) {
            select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            select.setObject(2, asOf);
            select.setString(3, term);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    for (var seat = 0; seat < row.getInt(3); seat++) {
                        planned.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                                .computeIfAbsent(row.getString(2) + "#" + seat, any -> new ArrayList<>())
                                .add(row.getString(4));
                    }
                }
            }
        }
        return planned;
    }

    private static long net(Map<String, List<String>> planned) {
        var seatOf = new HashMap<String, String>();
        return planned.keySet().stream()
                .filter(seat -> path(seat, planned, seatOf, new HashSet<>()))
                .count();
    }

    private static boolean path(
            String seat, Map<String, List<String>> planned, Map<String, String> seatOf, Set<String> tried) {
        for (var cadre : planned.getOrDefault(seat, List.of())) {
            if (tried.add(cadre) && (!seatOf.containsKey(cadre) || path(seatOf.get(cadre), planned, seatOf, tried))) {
                seatOf.put(cadre, seat);
                return true;
            }
        }
        return false;
    }
}
