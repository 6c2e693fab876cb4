package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.Type.TRUTH;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;
import vn.kecan.personnel.post.Post;

/** A file of posts. */
final class PostFile {

    static final FileKind KIND = new FileKind(
            "posts",
            "post",
            Post.class,
            List.of("code"),
            List.of(
                    needed("code", "code", TEXT),
                    needed("unit", "unit", TEXT),
                    needed("title", "title", TEXT),
                    optional("titleEn", "title_en", TEXT),
                    needed("kind", "kind", TEXT),
                    needed("rank", "rank", NUMBER),
                    needed("seats", "seats", NUMBER),
                    optional("head", "head", TRUTH).otherwise("false"),
                    optional("nonLocal", "non_local", TRUTH).otherwise("false"),
                    needed("managedBy", "managed_by", TEXT),
                    optional("politicalTheory", "political_theory", TEXT),
                    optional("validFrom", "valid_from", DATE)
                            .otherwise("(select r.valid_from from import_reach r where r.code = s.unit)"),
                    optional("validTo", "valid_to", DATE)),
            List.of(),
            List.of(
                    CommonChecks.once("code", "code"),
                    CommonChecks.unitKnown("unit", "unit"),
                    CommonChecks.codeIsMine("""
                            select line, code, '' from stage s
                            where exists (select from post_version p where p.code = s.code and p.known_to is null
                                and not exists (select from import_reach r where r.code = p.unit))"""),
                    neverChanges("unit"),
                    neverChanges("kind"),
                    Check.of(
                            "managedBy",
                            """
                            select line, managed_by, '' from stage s cross join import_by by
                            where managed_by not in ('POLITBURO', 'SECRETARIAT')
                              and not exists (select from unit_version u
                                              where u.code = s.managed_by and u.root = by.root and u.known_to is null)""",
                            "Phải là mã đơn vị quản lý, hoặc POLITBURO, SECRETARIAT.",
                            "Must be the code of the managing unit, or POLITBURO, SECRETARIAT. Maybe the code is wrong.")),
            List.of(
                    CommonChecks.endAfterStart("validFrom", "validTo"),
                    CommonChecks.within(
                            "validFrom",
                            "unit",
                            "select code, valid_from, valid_to from import_reach",
                            "Đơn vị",
                            "unit"),
                    CommonChecks.noOtherState("post_version")));

    private static Check neverChanges(String column) {
        return Check.of(
                column,
                """
                select distinct on (s.line) s.line, s.%1$s, p.%1$s
                from stage s join post_version p on p.code = s.code and p.known_to is null and p.%1$s <> s.%1$s""".formatted(column),
                "Không đổi được: hồ sơ ghi \"{other}\". Chức danh khác phải là mã khác.",
                "Never changes: \"{other}\" is on record. Maybe it is a new post, which needs a new code.");
    }

    private PostFile() {}
}
