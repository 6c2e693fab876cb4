package vn.kecan.personnel.imports;

import static vn.kecan.personnel.imports.Column.Type.DATE;
import static vn.kecan.personnel.imports.Column.Type.NUMBER;
import static vn.kecan.personnel.imports.Column.Type.TEXT;
import static vn.kecan.personnel.imports.Column.Type.TRUTH;
import static vn.kecan.personnel.imports.Column.needed;
import static vn.kecan.personnel.imports.Column.optional;

import java.util.List;

/** A file of cadres. */
final class CadreFile {

    private static final String BIRTH = "to_date(substr(s.birth_date || '-01', 1, 10), 'YYYY-MM-DD')";

    static final FileKind KIND = new FileKind(
            "cadres",
            "cadre",
            Wire.Cadre.class,
            List.of("code"),
            List.of(
                    needed("code", "code", TEXT),
                    needed("fullName", "full_name", TEXT),
                    needed("birthDate", "birth_date", TEXT),
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
                    optional("validFrom", "valid_from", DATE).otherwise(BIRTH),
                    optional("validTo", "valid_to", DATE)),
            List.of(),
            List.of(
                    CommonChecks.once("code", "code"),
                    CommonChecks.unitKnown("keptBy", "kept_by"),
                    CommonChecks.codeIsMine("""
                            select line, code, '' from stage s cross join import_by by
                            where exists (select from cadre_version c where c.code = s.code and c.known_to is null)
                              and not """ + CadreInReach.of("s.code"))),
            List.of(CommonChecks.endAfterStart("validFrom", "validTo"), CommonChecks.noOtherState("cadre_version")));

    private CadreFile() {}
}
