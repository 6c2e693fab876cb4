package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.BIRTH;
import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.Type.TRUTH;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;
import vn.kecan.personnel.cadre.Cadre;

/** A file of cadres. */
final class CadreFile {

    private static final String BORN = "to_date(substr(birth_date || '-01', 1, 10), 'YYYY-MM-DD')";
    private static final String FIRST_DAY = "to_date(substr(s.birth_date || '-01', 1, 10), 'YYYY-MM-DD')";

    static final FileKind KIND = new FileKind(
            "cadres",
            "cadre",
            Cadre.class,
            List.of("code"),
            List.of(
                    needed("code", "code", TEXT),
                    needed("fullName", "full_name", TEXT),
                    needed("birthDate", "birth_date", BIRTH),
                    needed("sex", "sex", TEXT),
                    needed("ethnicity", "ethnicity", NUMBER),
                    optional("nativePlace.province", "native_province", TEXT),
                    optional("nativePlace.commune", "native_commune", TEXT),
                    optional("partyAdmittedOn", "party_admitted_on", DATE),
                    optional("partyOfficialOn", "party_official_on", DATE),
                    optional("education", "education", TEXT),
                    optional("politicalTheory", "political_theory", TEXT),
                    optional("scienceTechnology", "science_technology", TRUTH).otherwise("false"),
                    optional("laterRetirement", "later_retirement", TRUTH).otherwise("false"),
                    optional("keptBy", "kept_by", TEXT).otherwise("by.unit"),
                    optional("validFrom", "valid_from", DATE).otherwise(FIRST_DAY),
                    optional("validTo", "valid_to", DATE)),
            List.of(),
            List.of(
                    CommonChecks.once("code", "code"),
                    CommonChecks.unitKnown("keptBy", "kept_by"),
                    CommonChecks.codeIsMine("""
                            select distinct on (s.line) s.line, s.code, ''
                            from stage s join cadre_version c on c.code = s.code and c.known_to is null
                            cross join import_by by
                            where not (""" + CadreInReach.VISIBLE + ")"),
                    Check.of(
                            "code",
                            """
                            select line, code, '' from stage s
                            where exists (select from cadre_merge m where m.code = s.code)""",
                            "Mã \"{value}\" là của một hồ sơ trùng đã được nhập vào hồ sơ khác. Hãy dùng mã của hồ sơ kia.",
                            "The code \"{value}\" was that of a duplicate, merged into another record. Maybe use the code of that one.")),
            List.of(
                    CommonChecks.endAfterStart("validFrom", "validTo"),
                    Check.of(
                            "birthDate",
                            """
                            select line, birth_date, by.today from merged cross join import_by by
                            where BORN >= by.today or BORN < date '1900-01-01'""".replace("BORN", BORN),
                            "Phải từ năm 1900 đến hôm nay ({other}). Có thể nhầm năm.",
                            "Must lie between 1900 and today ({other}). Maybe the year is mistyped."),
                    notBeforeBirth("validFrom", "valid_from"),
                    notBeforeBirth("partyAdmittedOn", "party_admitted_on"),
                    Check.of(
                            "partyOfficialOn",
                            """
                            select line, party_official_on, party_admitted_on from merged
                            where party_official_on < party_admitted_on""",
                            "Không được trước ngày kết nạp ({other}). Có thể hai ngày bị đổi chỗ.",
                            "Must not be before partyAdmittedOn ({other}). Maybe the two dates are swapped."),
                    CommonChecks.noOtherState("cadre_version")));

    private static Check notBeforeBirth(String field, String column) {
        return Check.of(
                field,
                "select line, " + column + ", birth_date from merged where " + column + " < " + BORN,
                "Không được trước ngày sinh ({other}).",
                "Must not be before the birth ({other}).");
    }

    private CadreFile() {}
}
