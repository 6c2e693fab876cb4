package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.Type.TRUTH;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;
import vn.kecan.personnel.posting.Posting;
import vn.kecan.personnel.time.Refusals;

/** A file of postings, each known by cadre, post and first day. */
final class PostingFile {

    static final FileKind KIND = new FileKind(
            "postings",
            "posting",
            Posting.class,
            List.of("cadre", "post", "valid_from"),
            List.of(
                    needed("cadre", "cadre", TEXT),
                    needed("post", "post", TEXT),
                    needed("from", "valid_from", DATE),
                    optional("to", "valid_to", DATE),
                    optional("concurrent", "concurrent", TRUTH).otherwise("false"),
                    needed("decision.number", "decision_number", TEXT),
                    needed("decision.date", "decision_date", DATE),
                    needed("decision.issuer", "decision_issuer", TEXT),
                    optional("kind", "kind", TEXT)),
            List.of(
                    new FileKind.Extra("id", "gen_random_uuid()"),
                    new FileKind.Extra(
                            "unit",
                            "(select p.unit from post_version p where p.code = s.post and p.known_to is null limit 1)")),
            List.of(
                    CommonChecks.once("from", "valid_from", "cadre", "post"),
                    cadreKnown(),
                    Check.of("post", """
                            select line, post, '' from stage s
                            where not exists (select from post_version p join import_reach r on r.code = p.unit
                                              where p.code = s.post and p.known_to is null)""", Refusals.unknownVi("chức danh"), Refusals.unknownEn("post")),
                    Check.of(
                            "from",
                            """
                            select s.line, s.valid_from, min(t.line) from stage s join stage t
                                on t.cadre = s.cadre and t.post = s.post and t.line < s.line
                               and t.valid_from <> s.valid_from
                               and daterange(t.valid_from, case when t.valid_to < t.valid_from then t.valid_from else t.valid_to end)
                                && daterange(s.valid_from, case when s.valid_to < s.valid_from then s.valid_from else s.valid_to end)
                            group by s.line, s.valid_from""",
                            "Trùng thời gian với dòng {other}: cùng cán bộ, cùng chức danh.",
                            "Overlaps line {other}: the same cadre in the same post. Maybe one of them must end earlier.")),
            List.of(
                    CommonChecks.endAfterStart("from", "to"),
                    Check.of(
                            "from",
                            """
                            select distinct on (m.line) m.line, m.valid_from,
                                   v.valid_from || '..' || coalesce(v.valid_to::text, '')
                            from merged m join posting_version v
                                on v.cadre = m.cadre and v.post = m.post and v.known_to is null
                               and v.valid_from <> m.valid_from
                               and daterange(v.valid_from, v.valid_to)
                                && daterange(m.valid_from, case when m.valid_to < m.valid_from then m.valid_from else m.valid_to end)
                            where not exists (select from merged t where t.old = v.version_id)""",
                            "Trùng thời gian với lần bố trí {other} đã có của cùng cán bộ ở cùng chức danh.",
                            "Overlaps the posting of {other} on record: the same cadre in the same post. Maybe end that one first."),
                    CommonChecks.within("from", "post", """
                            select p.code, min(p.valid_from), nullif(max(coalesce(p.valid_to, 'infinity')), 'infinity')
                            from post_version p where p.known_to is null and p.code in (select post from stage)
                            group by p.code""", "Chức danh", "post"),
                    stillServing(),
                    Check.of(
                            "kind",
                            """
                            select line, kind, concurrent from merged
                            where kind is not null and (kind = 'CONCURRENT') <> concurrent""",
                            "Trái với concurrent ({other}). Có thể bỏ một trong hai.",
                            "Contradicts concurrent ({other}). Maybe leave one of the two out."),
                    oldEnough()));

    private static Check stillServing() {
        return Check.of(
                "from",
                """
                select distinct on (m.line) m.line, m.valid_from,
                       (d.body ->> 'kind') || ' ' || d.valid_from || '..' || coalesce(d.valid_to::text, '')
                from merged m join dossier_version d
                    on d.cadre = m.cadre and d.kind = 'departure' and d.known_to is null
                   and daterange(d.valid_from, d.valid_to)
                    && daterange(m.valid_from, case when m.valid_to < m.valid_from then m.valid_from else m.valid_to end)""",
                "Cán bộ đã thôi công tác: {other}. Có thể nhầm ngày.",
                "The cadre had left the service: {other}. Maybe the day is mistyped.");
    }

    private static Check oldEnough() {
        return Check.of(
                "from",
                """
                select distinct on (m.line) m.line, m.valid_from, c.birth_date
                from merged m join cadre_version c on c.code = m.cadre and c.known_to is null
                where m.valid_from
                    < (to_date(substr(c.birth_date || '-01', 1, 10), 'YYYY-MM-DD') + interval '16 years')::date""",
                "Lúc đó cán bộ chưa đủ 16 tuổi (sinh {other}).",
                "The cadre was not yet 16 then (born {other}).");
    }

    static Check cadreKnown() {
        return Check.of(
                "cadre",
                "select line, cadre, '' from stage s cross join import_by by where not " + CadreInReach.of("s.cadre"),
                Refusals.unknownVi("cán bộ"),
                Refusals.unknownEn("cadre"));
    }

    private PostingFile() {}
}
