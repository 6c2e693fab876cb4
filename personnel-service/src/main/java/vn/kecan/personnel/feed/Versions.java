package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What was believed about many things, each at its own instant: one question per kind, however long the page. */
@ApplicationScoped
class Versions {

    private static final Map<String, String> BODIES = Map.of(
            "unit",
            body("unit_version", "code", """
                    'code', v.code, 'name', v.name, 'nameEn', v.name_en, 'kind', v.kind, 'parent', v.parent,
                    'level', v.level, 'mergedFrom', v.merged_from"""),
            "post",
            body("post_version", "code", """
                    'code', v.code, 'unit', v.unit, 'title', v.title, 'titleEn', v.title_en, 'kind', v.kind,
                    'rank', v.rank, 'seats', v.seats, 'head', v.head, 'nonLocal', v.non_local,
                    'managedBy', v.managed_by, 'politicalTheory', v.political_theory"""),
            "cadre",
            body("cadre_version", "code", """
                    'code', v.code, 'fullName', v.full_name, 'birthDate', v.birth_date, 'sex', v.sex,
                    'ethnicity', v.ethnicity,
                    'nativePlace', case when v.native_province is not null then
                        json_build_object('province', v.native_province, 'commune', v.native_commune) end,
                    'partyAdmittedOn', v.party_admitted_on, 'partyOfficialOn', v.party_official_on,
                    'education', v.education, 'politicalTheory', v.political_theory,
                    'scienceTechnology', v.science_technology, 'laterRetirement', v.later_retirement,
                    'keptBy', v.kept_by"""),
            "posting",
            body("posting_version", "id", """
                    'id', v.id, 'cadre', v.cadre, 'post', v.post, 'from', v.valid_from, 'to', v.valid_to,
                    'concurrent', v.concurrent,
                    'kind', coalesce(v.kind, case when v.concurrent then 'CONCURRENT' else 'APPOINTED' end),
                    'decision', json_build_object('number', v.decision_number, 'date', v.decision_date,
                                                  'issuer', v.decision_issuer)"""),
            "evaluation",
            body("evaluation_version", "id", """
                    'id', v.id, 'cadre', v.cadre, 'year', v.year, 'quarter', nullif(v.quarter, 0), 'level', v.level,
                    'points', v.points,
                    'decision', json_build_object('number', v.decision_number, 'date', v.decision_date,
                                                  'issuer', v.decision_issuer)"""));

    /** Facts of the cadre file: whatever fields their kind has, and of restricted ones none. */
    private static final String DOSSIER = """
            select asked.position, coalesce(string_agg(version.json, ',' order by version.valid_from), '')
            from unnest(?::bigint[], ?::text[]::uuid[], ?::text[]::timestamptz[]) as asked (position, key, at)
            left join lateral (
                select v.valid_from, case when v.field_group is not null
                    then jsonb_build_object('id', v.id, 'cadre', v.cadre)::text
                    else (jsonb_strip_nulls(jsonb_build_object(
                    'id', v.id, 'cadre', v.cadre, 'declared', v.declared,
                    'decision', case when not v.declared then jsonb_build_object(
                        'number', v.decision_number, 'date', v.decision_date, 'issuer', v.decision_issuer) end,
                    'validFrom', v.valid_from, 'validTo', v.valid_to))
                    || v.body)::text end as json
                from (select * from dossier_version
                      where id = asked.key and known_from <= asked.at and known_to is null
                      union all
                      select * from dossier_version
                      where id = asked.key and known_from <= asked.at and known_to > asked.at) v
            ) version on true
            group by asked.position""";

    private final DataSource database;

    Versions(DataSource database) {
        this.database = database;
    }

    /** The JSON array of versions for each change, by its position. */
    Map<Long, String> of(List<Change> changes) {
        var bodies = new HashMap<Long, String>();
        try (var connection = database.getConnection()) {
            var bySql = changes.stream().collect(Collectors.groupingBy(it -> BODIES.getOrDefault(it.kind(), DOSSIER)));
            for (var some : bySql.entrySet()) {
                read(connection, some.getKey(), some.getValue(), bodies);
            }
            return bodies;
        } catch (SQLException broken) {
            throw new IllegalStateException("The versions of a page of changes cannot be read", broken);
        }
    }

    /** Whether this unit is known to lie, or to have lain, below another. */
    boolean everBelow(String unit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select exists (select from unit_version
                                       where code = ? and parent is not null and known_to is null)""")) {
            select.setString(1, unit);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The unit " + unit + " cannot be looked up", broken);
        }
    }

    private static void read(Connection connection, String sql, List<Change> changes, Map<Long, String> into)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", changes.stream().map(Change::position).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", changes.stream().map(Change::code).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            changes.stream()
                                    .map(it -> it.knownFrom()
                                            .atOffset(ZoneOffset.UTC)
                                            .toString())
                                    .toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    into.put(row.getLong(1), "[" + row.getString(2) + "]");
                }
            }
        }
    }

    private static String body(String table, String key, String fields) {
        var type = key.equals("id") ? "uuid" : "text";
        return """
                select asked.position, coalesce(string_agg(version.json, ',' order by version.valid_from), '')
                from unnest(?::bigint[], ?::text[]::%3$s[], ?::text[]::timestamptz[]) as asked (position, key, at)
                left join lateral (
                    select v.valid_from, json_strip_nulls(json_build_object(
                        %4$s,
                        'validFrom', v.valid_from, 'validTo', v.valid_to))::text as json
                    from (select * from %1$s
                          where %2$s = asked.key and known_from <= asked.at and known_to is null
                          union all
                          select * from %1$s
                          where %2$s = asked.key and known_from <= asked.at and known_to > asked.at) v
                ) version on true
                group by asked.position""".formatted(table, key, type, fields.indent(8).strip());
    }
}
