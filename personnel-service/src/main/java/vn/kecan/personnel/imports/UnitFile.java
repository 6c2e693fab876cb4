package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.unit.Unit;

/** A file of units. A parent may be created anywhere in the same file. */
final class UnitFile {

    static final FileKind KIND = new FileKind(
            "units",
            "unit",
            Unit.class,
            List.of("code"),
            List.of(
                    needed("code", "code", TEXT),
                    needed("name", "name", TEXT),
                    optional("nameEn", "name_en", TEXT),
                    needed("kind", "kind", TEXT),
                    needed("parent", "parent", TEXT),
                    needed("level", "level", TEXT),
                    optional("mergedFrom", "merged_from", NUMBER),
                    optional("validFrom", "valid_from", DATE).otherwise("""
                            coalesce((select r.valid_from from import_reach r where r.code = s.parent),
                                     (select p.valid_from from stage p where p.code = s.parent limit 1),
                                     date '1930-02-03')"""),
                    optional("validTo", "valid_to", DATE)),
            List.of(),
            List.of(
                    CommonChecks.once("code", "code"),
                    CommonChecks.codeIsMine("""
                            select line, code, '' from stage s
                            where exists (select from unit_version u where u.code = s.code and u.known_to is null)
                              and not exists (select from import_reach r where r.code = s.code)"""),
                    Check.of(
                            "parent",
                            """
                            select line, parent, by.unit from stage s cross join import_by by
                            where parent is null and s.code <> by.root""",
                            "Bắt buộc phải có: chỉ đơn vị gốc {other} không có đơn vị cấp trên.",
                            "Must be given: only the root unit {other} has no parent."),
                    Check.of("parent", """
                            select line, parent, '' from stage s cross join import_by by
                            where parent is not null
                              and not exists (select from import_reach r where r.code = s.parent)
                              and not exists (select from stage p where p.code = s.parent)
                              and not exists (select from unit_version u
                                              where u.code = s.code and u.parent = s.parent and u.known_to is null)""", Refusals.unknownVi("đơn vị"), Refusals.unknownEn("unit")),
                    Check.of(
                            "parent",
                            """
                            with recursive tree (code, parent) as not materialized (
                                select code, parent from stage
                                union all
                                select u.code, u.parent from import_by by, unit_version u
                                where u.known_to is null and u.version_id = standing_unit(u.code, by.today)
                                  and u.root = by.root and u.code not in (select code from stage)
                            ), up (line, start, value, at) as (
                                select line, code, parent, parent from stage where parent is not null
                                union
                                select up.line, up.start, up.value, tree.parent
                                from up join tree on tree.code = up.at
                                where up.at <> up.start and tree.parent is not null
                            )
                            select distinct line, value, start from up where at = start""",
                            "Đơn vị cấp trên nằm dưới chính {other}: thành vòng. Hãy chọn đơn vị khác.",
                            "The parent lies below {other} itself: that is a cycle. Choose another unit.")),
            List.of(CommonChecks.endAfterStart("validFrom", "validTo"), CommonChecks.noOtherState("unit_version")));

    private UnitFile() {}
}
