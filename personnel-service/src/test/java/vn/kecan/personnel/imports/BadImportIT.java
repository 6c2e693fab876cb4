package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.load;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** What a bad file is told, and that it leaves no row. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class BadImportIT {

    private static final String UNITS = "code,name,kind,parent,level,validFrom,validTo|";
    private static final String POSTS = "code,unit,title,kind,rank,seats,head,nonLocal,managedBy,validFrom|";
    private static final String CADRES = "code,fullName,birthDate,sex,ethnicity,partyAdmittedOn|";
    private static final String POSTINGS = "cadre,post,from,to,decision.number,decision.date,decision.issuer|";
    private static final String EVALUATIONS = "cadre,year,level,decision.number,decision.date,decision.issuer|";
    private static String root = "";
    private static String other = "";

    @BeforeEach
    void twoForests() {
        if (!root.isEmpty()) {
            return;
        }
        root = forest();
        other = forest();
        for (var it : new String[] {root, other}) {
            plant(it);
            good(
                    it,
                    "posts",
                    POSTS
                            + "$-SEC,$-W,Bí thư,SECRETARY,5,1,true,true,$,2020-01-01|$-DEP,$-W,Phó,DEPUTY_SECRETARY,6,2,false,false,$,2020-01-01|");
            good(it, "cadres", CADRES + "$-1,Nguyễn Thị Hương,1975-09,F,1,|$-2,Trần Văn Nam,1980-01,M,1,|");
            good(it, "postings", POSTINGS + "$-1,$-SEC,2021-01-01,2024-01-01,1-QĐ/TU,2020-12-01,Thành ủy|");
        }
    }

    /** $ stands for the own root, # for another's, | for a line's end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "impossible month; cadres; $-9,A,2024-13,M,1,; 2; birthDate; 2024-13; exists",
                "impossible day; cadres; $-9,A,1980-01,M,1,2025-02-30; 2; partyAdmittedOn; 2025-02-30; exists",
                "unknown word; cadres; $-9,A,1980-01,X,1,; 2; sex; X; one of",
                "text for a number; cadres; $-9,A,1980-01,M,kinh,; 2; ethnicity; kinh; whole number",
                "number out of range; cadres; $-9,A,1980-01,M,57,; 2; ethnicity; 57; 56",
                "empty name; cadres; $-9,,1980-01,M,1,; 2; fullName; ; Must",
                "too many fields; cadres; $-9,A,1980-01,M,1,,7; 2; row; 7 / 6; fields",
                "duplicate code; cadres; $-8,A,1980-01,M,1,|$-9,B,1980-01,M,1,|$-8,C,1980-01,M,1,; 4; code; $-8; line"
                        + " 2",
                "line after a quoted line end; cadres; '$-8,\"A|A\",1980-01,M,1,|$-9,B,1980-01,Y,1,'; 4; sex; Y; one"
                        + " of",
                "code of another city; cadres; #-1,A,1980-01,M,1,; 2; code; #-1; outside your reach",
                "unknown parent; units; $-9,A,WARD,$-NO,COMMUNE,2020-01-01,; 2; parent; $-NO; no such unit",
                "parent of another city; units; $-9,A,WARD,#,COMMUNE,2020-01-01,; 2; parent; #; no such unit",
                "second root; units; $-9,A,WARD,,COMMUNE,2020-01-01,; 2; parent; ; root unit $",
                "cycle; units; $-8,A,WARD,$-9,COMMUNE,2020-01-01,|$-9,B,WARD,$-8,COMMUNE,2020-01-01,; 2; parent; $-9;"
                        + " cycle",
                "cycle with what is on record; units;"
                        + " $-W,A,WARD,$-9,COMMUNE,2000-01-01,|$-9,B,WARD,$-W,COMMUNE,2020-01-01,; 2; parent; $-9; cycle",
                "end before start; units; $-9,A,WARD,$,COMMUNE,2020-01-01,2019-12-31; 2; validTo; 2019-12-31; after",
                "unknown kind; units; $-9,A,VILLAGE,$,COMMUNE,2020-01-01,; 2; kind; VILLAGE; one of",
                "unknown unit; posts; $-9,$-NO,A,HEAD,5,1,true,true,$,2020-01-01; 2; unit; $-NO; no such unit",
                "unit of another city; posts; $-9,#-W,A,HEAD,5,1,true,true,$,2020-01-01; 2; unit; #-W; no such unit",
                "not a truth; posts; $-9,$-W,A,HEAD,5,1,yes,true,$,2020-01-01; 2; head; yes; true or false",
                "no seat; posts; $-9,$-W,A,HEAD,5,0,true,true,$,2020-01-01; 2; seats; 0; at least 1",
                "rank out of range; posts; $-9,$-W,A,HEAD,13,1,true,true,$,2020-01-01; 2; rank; 13; 12",
                "unknown manager; posts; $-9,$-W,A,HEAD,5,1,true,true,#,2020-01-01; 2; managedBy; #; managing unit",
                "unit of a post changed; posts; $-SEC,$,A,SECRETARY,5,1,true,true,$,2020-01-01; 2; unit; $; Never"
                        + " changes",
                "kind of a post changed; posts; $-SEC,$-W,A,HEAD,5,1,true,true,$,2020-01-01; 2; kind; HEAD; Never"
                        + " changes",
                "post before its unit; posts; $-9,$-W,A,HEAD,5,1,true,true,$,1999-12-31; 2; validFrom; 1999-12-31;"
                        + " does not exist throughout",
                "unknown cadre; postings; $-NO,$-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T; 2; cadre; $-NO; no such cadre",
                "cadre of another city; postings; #-1,$-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T; 2; cadre; #-1; no such cadre",
                "unknown post; postings; $-1,$-NO,2025-01-01,,1-QĐ/TU,2024-12-01,T; 2; post; $-NO; no such post",
                "post of another city; postings; $-1,#-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T; 2; post; #-SEC; no such post",
                "posting ends before it starts; postings; $-1,$-SEC,2025-01-01,2024-12-31,1-QĐ/TU,2024-12-01,T; 2; to;"
                        + " 2024-12-31; after",
                "overlap in the file; postings;"
                        + " $-2,$-SEC,2025-01-01,2025-06-01,1-QĐ/TU,2024-12-01,T|$-2,$-SEC,2025-05-31,,1-QĐ/TU,2024-12-01,T; 3; from;"
                        + " 2025-05-31; line 2",
                "overlap with what is on record; postings; $-1,$-SEC,2023-12-31,,1-QĐ/TU,2024-12-01,T; 2; from; 2023-12-31;"
                        + " on record",
                "same posting twice; postings;"
                        + " $-2,$-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T|$-2,$-SEC,2025-01-01,,2-QĐ/TU,2024-12-01,T; 3; from;"
                        + " 2025-01-01; line 2",
                "posting before its post; postings; $-2,$-SEC,2019-01-01,2019-02-01,1-QĐ/TU,2024-12-01,T; 2; from;"
                        + " 2019-01-01; does not exist throughout",
                "posting without decision; postings; $-2,$-SEC,2025-01-01,,,2024-12-01,T; 2; decision.number; ; Must",
                "evaluation of nobody; evaluations; $-NO,2024,GOOD,1-QĐ/TU,2024-12-01,T; 2; cadre; $-NO; no such cadre",
                "posting of an unknown kind; postingKinds; $-2,$-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T,LENT,; 2; kind; LENT; one of",
                "concurrent and not; postingKinds; $-2,$-SEC,2025-01-01,,1-QĐ/TU,2024-12-01,T,CONCURRENT,false; 2; kind; CONCURRENT; Contradicts",
                "no fifth quarter; quarters; $-1,2024,5,GOOD,1-QĐ/TU,2024-12-01,T; 2; quarter; 5; at most 4",
                "same quarter twice; quarters; $-1,2024,2,GOOD,1-QĐ/TU,2024-12-01,T|$-1,2024,2,GOOD,2-QĐ/TU,2024-12-01,T; 3; year; 2024; line 2",
                "unknown level; evaluations; $-1,2024,FINE,1-QĐ/TU,2024-12-01,T; 2; level; FINE; one of",
                "same year twice; evaluations; $-1,2024,GOOD,1-QĐ/TU,2024-12-01,T|$-1,2024,GOOD,2-QĐ/TU,2024-12-01,T; 3; year;"
                        + " 2024; line 2",
            })
    void aWrongValueIsToldByRowAndField(
            String what, String kind, String rows, long row, String field, String value, String message)
            throws Exception {
        var before = ImportIT.everything();
        var answer =
                load(root, file(kind), filled(header(kind) + rows + "|")).then().extract();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).contains("application/problem+json");
        var json = answer.jsonPath();
        assertThat(json.getList("violations.field")).as(answer.asString()).contains(field);
        var at = "violations.find { it.field == '" + field + "' }.";
        assertThat(json.getLong(at + "row")).as(answer.asString()).isEqualTo(row);
        assertThat(json.getString(at + "value")).isEqualTo(value == null ? null : filled(value));
        assertThat(json.getString(at + "message")).contains(filled(message));
        assertThat(ImportIT.everything()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "empty file; ``; 1; file; ; header",
                "only a header; code,fullName,birthDate,sex,ethnicity|; 2; file; ; only a header",
                "missing column; code,fullName,birthDate,sex|$,A,1980-01,M|; 1; ethnicity; ethnicity; missing",
                "unknown column; code,fullName,birthDate,sex,ethnicity,salary|; 1; salary; salary; no such column",
                "column twice; code,fullName,birthDate,sex,ethnicity,code|; 1; code; code; twice",
                "unclosed quote; code,fullName,birthDate,sex,ethnicity|$-8,A,1980-01,M,1|$-9,\"A,1980-01,M,1|; 3;"
                        + " file; \"; quote",
                "text after a quote; code,fullName,birthDate,sex,ethnicity|$-9,\"A\"B,1980-01,M,1|; 2; file; \"; quote",
            })
    void whatIsNoCsvOfThisKindIsRefused(String what, String text, long row, String field, String value, String message)
            throws Exception {
        var before = ImportIT.everything();
        var answer = load(root, "cadres", filled(text)).then().extract();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        var json = answer.jsonPath();
        assertThat(json.getString("type")).isEqualTo("urn:problem:not-csv");
        var at = "violations.find { it.field == '" + field + "' }.";
        assertThat(json.getLong(at + "row")).as(answer.asString()).isEqualTo(row);
        assertThat(json.getString(at + "value")).isEqualTo(value);
        assertThat(json.getString(at + "message")).contains(message);
        assertThat(ImportIT.everything()).isEqualTo(before);
    }

    @Test
    void aWrongHeaderNamesTheColumnsExpected() {
        load(root, "cadres", "code|fullName\n1|A\n")
                .then()
                .statusCode(400)
                .body("detail", containsString("code,fullName,birthDate,sex,ethnicity"))
                .body("violations.field", org.hamcrest.Matchers.hasItems("code|fullName", "code", "ethnicity"));
    }

    @Test
    void whoHasLeftTheServiceIsNotPostedByAFileEither() {
        good(root, "cadres", CADRES + "$-L,Lê Văn Lui,1960-01,M,1,|");
        good(root, "postings", POSTINGS + "$-L,$-SEC,2020-01-01,2020-06-01,1-QĐ/TU,2019-12-01,Thành ủy|");
        good(root, "departures", "cadre,kind,from,declared|$-L,RETIRED,2020-06-01,true|");
        load(root, "postings", filled(POSTINGS + "$-L,$-SEC,2020-06-01,,2-QĐ/TU,2020-05-01,Thành ủy|"))
                .then()
                .statusCode(422)
                .body("violations[0].row", org.hamcrest.Matchers.equalTo(2))
                .body("violations[0].field", org.hamcrest.Matchers.equalTo("from"))
                .body("violations[0].message", containsString("RETIRED"));
        good(
                root,
                "postings",
                POSTINGS + "$-L,$-SEC,2020-05-01,2020-06-01,2-QĐ/TU,2020-04-01,Thành ủy|".replace("$-SEC", "$-DEP"));
    }

    @Test
    void everyWrongFieldOfARowIsToldAndNotOnlyTheFirst() {
        load(root, "cadres", filled(CADRES + "$-9,,1980-13,X,57,2025-02-30|"))
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "birthDate", "ethnicity", "fullName", "partyAdmittedOn", "sex"));
    }

    @Test
    void atMostAThousandAreListedAndAllAreCounted() {
        load(root, "cadres", filled(CADRES + "$-9,A,1980-01,X,1,|".repeat(1500)))
                .then()
                .statusCode(422)
                .body("violations", hasSize(1000))
                .body("detail", containsString("1500"));
        load(root, "postings", filled(POSTINGS + row(1500)))
                .then()
                .statusCode(422)
                .body("violations", hasSize(1000))
                .body("detail", containsString("1500"));
    }

    private static String row(int many) {
        var rows = new StringBuilder();
        for (var i = 0; i < many; i++) {
            rows.append("$-NO,$-SEC,")
                    .append(java.time.LocalDate.of(2020, 1, 1).plusDays(2 * i))
                    .append(",")
                    .append(java.time.LocalDate.of(2020, 1, 2).plusDays(2 * i))
                    .append(",1-QĐ/TU,2024-12-01,T|");
        }
        return rows.toString();
    }

    private static String file(String rows) {
        return switch (rows) {
            case "postingKinds" -> "postings";
            case "quarters" -> "evaluations";
            default -> rows;
        };
    }

    private static String header(String kind) {
        return switch (kind) {
            case "units" -> UNITS;
            case "posts" -> POSTS;
            case "cadres" -> CADRES;
            case "postings" -> POSTINGS;
            case "postingKinds" -> POSTINGS.replace("|", ",kind,concurrent|");
            case "quarters" -> EVALUATIONS.replace("year,", "year,quarter,");
            default -> EVALUATIONS;
        };
    }

    private static void good(String forest, String kind, String text) {
        load(forest, kind, text.replace("$", forest).replace('|', '\n')).then().statusCode(200);
    }

    private static String filled(String text) {
        return text.replace("$", root).replace("#", other).replace('|', '\n');
    }
}
