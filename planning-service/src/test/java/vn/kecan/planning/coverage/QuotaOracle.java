package vn.kecan.planning.coverage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every share among the persons planned, counted by plain SQL and judged by hand: which regulation asks for what in which
 * years stands here as dates and numbers, written from the clauses.
 */
final class QuotaOracle {

    private static final LocalDate REGULATION_50 = LocalDate.of(2021, 12, 27);
    private static final LocalDate LOCAL_PLAN_209 = LocalDate.of(2022, 1, 1);
    private static final LocalDate REGULATION_377 = LocalDate.of(2025, 10, 8);

    private static final String QUERY = """
            with recursive q as (select ?::timestamptz k, ?::date d, ?::text term, ?::text root),
            known as (
                select kind, code, body from fact_version, q
                where known_from <= q.k and (known_to is null or known_to > q.k)
                  and valid_from <= q.d and (valid_to is null or valid_to > q.d)),
            tree (top, code) as (
                select code, code from known where kind = 'unit'
                union all
                select tree.top, child.code
                from tree join known child on child.kind = 'unit' and child.body->>'parent' = tree.code),
            person as (
                select distinct tree.top, e.cadre, c.body->>'sex' as sex, (c.body->>'ethnicity')::int as people,
                       (c.body->>'scienceTechnology')::boolean as science,
                       to_date(left(c.body->>'birthDate', 7), 'YYYY-MM') as born
                from q, tree join known p on p.kind = 'post' and p.body->>'unit' = tree.code
                join plan_entry e on e.post = p.code join plan on plan.id = e.plan
                join known c on c.kind = 'cadre' and c.code = e.cadre
                where plan.term = q.term and e.known_from <= q.k and (e.known_to is null or e.known_to > q.k)
                  and e.valid_from <= q.d and (e.valid_to is null or e.valid_to > q.d)),
            aged as (
                select person.*, born + interval '35 years' > m.on as under35, born + interval '40 years' > m.on as under40,
                       born + interval '45 years' > m.on as under45, born + interval '50 years' > m.on as under50
                from person, (select date_trunc('month', d) as on from q) m)
            select t.code, u.body->>'level', count(a.cadre),
                   count(*) filter (where sex = 'F'), count(a.cadre) filter (where sex is null),
                   count(*) filter (where people > 1), count(a.cadre) filter (where people is null),
                   count(*) filter (where science), count(a.cadre) filter (where science is null),
                   count(a.cadre) filter (where born is null),
                   count(*) filter (where under35), count(*) filter (where under40),
                   count(*) filter (where under40 is false and under45), count(*) filter (where under45 is false),
                   count(*) filter (where under40 is false and under50), count(*) filter (where under50 is false)
            from q, tree t join known u on u.kind = 'unit' and u.code = t.code left join aged a on a.top = t.code
            where t.top = q.root
            group by t.code, u.body->>'level'""";

    private QuotaOracle() {}

    private record Share(String name, long count, long unknown) {}

    /** Persons of one unit: how many, and how many of what. */
    private record Persons(
            String level,
            long of,
            Share women,
            Share minority,
            Share science,
            Share under35,
            List<Share> to50,
            List<Share> to45) {

        Share under40() {
            return new Share("young", to50.getFirst().count(), to50.getFirst().unknown());
        }
    }

    /** By unit one line for each share and rule: name, rule, outcome, count, of, unknown, margin. */
    static Map<String, List<String>> quotas(
            Connection connection, String root, String term, LocalDate asOf, Instant knownAt, LocalDate lawAt)
            throws SQLException {
        var lines = new TreeMap<String, List<String>>();
        try (var select = connection.prepareStatement(QUERY)) {
            select.setObject(1, knownAt.atOffset(ZoneOffset.UTC));
            select.setObject(2, asOf);
            select.setString(3, term);
            select.setString(4, root);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var ages = row.getLong(10);
                    var young = row.getLong(12);
                    lines.put(
                            row.getString(1),
                            judged(
                                    new Persons(
                                            row.getString(2),
                                            row.getLong(3),
                                            new Share("women", row.getLong(4), row.getLong(5)),
                                            new Share("ethnicMinority", row.getLong(6), row.getLong(7)),
                                            new Share("scienceTechnology", row.getLong(8), row.getLong(9)),
                                            new Share("young", row.getLong(11), ages),
                                            bands(ages, young, row.getLong(15), row.getLong(16)),
                                            bands(ages, young, row.getLong(13), row.getLong(14))),
                                    lawAt));
                }
            }
        }
        return lines;
    }

    private static List<Share> bands(long unknown, long first, long second, long third) {
        return List.of(
                new Share("ageBand1", first, unknown),
                new Share("ageBand2", second, unknown),
                new Share("ageBand3", third, unknown));
    }

    private static List<String> judged(Persons it, LocalDate lawAt) {
        var by50 = it.of() > 0 && !lawAt.isBefore(REGULATION_50) && lawAt.isBefore(REGULATION_377);
        var by209 = by50 && !lawAt.isBefore(LOCAL_PLAN_209);
        var by377 = it.of() > 0 && !lawAt.isBefore(REGULATION_377);
        var city = it.level().equals("CITY");
        var district = it.level().equals("DISTRICT");
        var lines = new ArrayList<String>();
        lines.addAll(either(
                it,
                it.women(),
                by50 ? line(it, it.women(), "P50-02", percent(25, it.of())) : null,
                by209 && district ? line(it, it.women(), "P50-05", percent(25, it.of())) : null));
        lines.addAll(either(
                it,
                by209 && !city && !district ? it.under35() : it.under40(),
                by50 && (city || district) ? line(it, it.under40(), "P50-01", percent(15, it.of())) : null,
                by209 && district ? line(it, it.under40(), "P50-05", percent(15, it.of())) : null));
        lines.add(line(it, it.minority(), null, 0));
        lines.add(line(it, it.science(), null, 0));
        for (var band = 0; band < it.to50().size(); band++) {
            lines.addAll(either(
                    it,
                    it.to50().get(band),
                    by50 && city ? line(it, it.to45().get(band), "P50-07", 1) : null,
                    by377 ? line(it, it.to50().get(band), "PL-16", 1) : null));
        }
        return lines.stream().sorted().toList();
    }

    /** What rules with a number say; where none does, the plain count. */
    private static List<String> either(Persons it, Share plain, @Nullable String one, @Nullable String other) {
        var said = Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(line -> !line.isEmpty())
                .toList();
        return said.isEmpty() ? List.of(line(it, plain, null, 0)) : said;
    }

    private static String line(Persons it, Share share, @Nullable String rule, long least) {
        var spare = share.count() - least;
        var outcome =
                rule == null ? null : spare >= 0 ? "ALLOWED" : spare + share.unknown() >= 0 ? "UNKNOWN" : "WARNED";
        return line(
                share.name(),
                rule,
                outcome,
                share.count(),
                it.of(),
                share.unknown(),
                outcome == null || outcome.equals("UNKNOWN") ? null : spare);
    }

    static String line(
            Object name,
            @Nullable Object rule,
            @Nullable Object outcome,
            Object count,
            Object of,
            Object unknown,
            @Nullable Object margin) {
        return "%s by %s %s: %s of %s, %s unknown, margin %s"
                .formatted(name, rule, outcome, count, of, unknown, margin);
    }

    private static long percent(long least, long of) {
        return (least * of + 99) / 100;
    }
}
