package vn.kecan.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

/** What a bad file of facts is told, and that it leaves no row. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class BadFactFilesIT {

    private static final String DISCIPLINES = "cadre,kind,side,from,lapsesOn,declared\n";
    private static final String RELATIVES = "cadre,relation,name,relativeCode,declared\n";
    private static String root = "";
    private static String other = "";

    private final Files keeper = Files.keeper(root());

    private static String root() {
        root = root.isEmpty() ? Suite.forest() : root;
        return root;
    }

    @BeforeEach
    void twoCities() {
        if (!other.isEmpty()) {
            return;
        }
        other = Suite.forest();
        for (var it : List.of(root, other)) {
            Api.city(it);
            var officer = Api.officer(it);
            officer.post("/units", Api.unit(it + "-W", it)).then().statusCode(201);
            officer.post("/posts", Api.office(it + "-P", it + "-W", it)).then().statusCode(201);
            for (var code : List.of(it + "-1", it + "-2", it + "-3")) {
                officer.post("/cadres", Api.cadre(code, "Lê Lan")).then().statusCode(201);
            }
            officer.post("/cadres/" + it + "-1/postings", Api.posting(it + "-P", "2020-01-01", null))
                    .then()
                    .statusCode(201);
        }
    }

    /** $ stands for the own city, # for another's, | for a line's end. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "lapses before it begins; disciplines; cadre,kind,side,from,lapsesOn,declared|$-1,WARNING,PARTY,01/05/2024,30/04/2024,true; 2; lapsesOn; before it begins",
                "before the birth; disciplines; cadre,kind,side,from,declared|$-1,WARNING,PARTY,1950-01-01,true; 2; from; birth",
                "no decision and not declared; disciplines; cadre,kind,side,from|$-1,WARNING,PARTY,2024-01-01; 2; decision; deciding document",
                "decision and declared; disciplines; cadre,kind,side,from,declared,decision.number,decision.date,decision.issuer|$-1,WARNING,PARTY,2024-01-01,true,1-QĐ/TU,2024-01-01,T; 2; decision; not both",
                "half a decision; disciplines; cadre,kind,side,from,decision.number|$-1,WARNING,PARTY,2024-01-01,1-QĐ/TU; 2; decision.date; Must be given",
                "no number of a document; disciplines; cadre,kind,side,from,decision.number,decision.date,decision.issuer|$-1,WARNING,PARTY,2024-01-01,số 5,2024-01-01,T; 2; decision.number; ",
                "no first day; disciplines; cadre,kind,side,from,declared|$-1,WARNING,PARTY,,true; 2; from; first day",
                "unknown word; disciplines; cadre,kind,side,from,declared|$-1,SHOUTED,PARTY,2024-01-01,true; 2; kind; one of",
                "nobody; disciplines; cadre,kind,side,from,declared|,WARNING,PARTY,2024-01-01,true; 2; cadre; Must be given",
                "unknown cadre; disciplines; cadre,kind,side,from,declared|$-9,WARNING,PARTY,2024-01-01,true; 2; cadre; no such cadre",
                "cadre of another city; disciplines; cadre,kind,side,from,declared|#-1,WARNING,PARTY,2024-01-01,true; 2; cadre; no such cadre",
                "same fact twice; disciplines; cadre,kind,side,from,declared|$-1,WARNING,PARTY,2024-01-01,true|$-1,WARNING,PARTY,2024-01-01,true; 3; row; line 2",
                "no id; disciplines; id,cadre,kind,side,from,declared|7,$-1,WARNING,PARTY,2024-01-01,true; 2; id; UUID",
                "two at a time; personal-details; cadre,religion,from,declared|$-1,Không,2020-01-01,true|$-1,Phật giáo,2021-01-01,true; 2; from; at a time",
                "still in post; departures; cadre,kind,from,declared|$-1,RETIRED,2024-01-01,true; 2; from; end that posting",
                "a flag twice; local-flags; cadre,place,local,decidedBy,from,declared|$-1,01,true,BTC,2020-01-01,true|$-1,01,false,BTC,2021-01-01,true; 2; place; a flag for this place",
                "votes beyond those present; confidence-votes; cadre,heldOn,body,summoned,present,high,medium,low,declared|$-1,2023-12-05,HĐND,95,90,80,10,1,true; 2; high; at most present",
                "text for a fraction; salary-grades; cadre,code,name,step,coefficient,from,declared|$-1,01.003,CV,5,nhiều,2024-01-01,true; 2; coefficient; ",
                "no list; salary-grades; cadre,code,name,step,coefficient,allowances,from,declared|$-1,01.003,CV,5,3.66,50%,2024-01-01,true; 2; allowances; ",
            })
    void a_wrong_value_is_told_by_row_and_field(
            String what, String kind, String file, long row, String field, String message) throws Exception {
        var before = Api.count("from dossier_version");
        var answer = keeper.csv(kind, filled(file)).extract();
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        var at = "violations.find { it.field == '" + field + "' }.";
        assertThat(answer.jsonPath().getLong(at + "row")).as(answer.asString()).isEqualTo(row);
        assertThat(answer.jsonPath().getString(at + "message")).contains(message == null ? "" : message);
        assertThat(Api.count("from dossier_version")).isEqualTo(before);
    }

    @Test
    void every_wrong_field_of_a_row_is_told() {
        keeper.csv("disciplines", filled("cadre,kind,side,from,declared|$-1,SHOUTED,NOBODY,30/02/2024,maybe"))
                .statusCode(422)
                .body("violations.field", org.hamcrest.Matchers.containsInAnyOrder("kind", "side", "from", "declared"));
    }

    @Test
    void a_cycle_of_relatives_is_seen_within_a_file_and_with_what_is_on_record() {
        refused("$-1,CHILD,Lê,$-1,true|", "relativeCode");
        refused("$-1,CHILD,Lê,$-2,true|$-2,CHILD,Lê,$-1,true|", "relativeCode");
        refused("$-1,CHILD,Lê,$-2,true|$-2,CHILD,Lê,$-3,true|$-1,FATHER,Lê,$-3,true|", "relativeCode");
        keeper.csv("relatives", RELATIVES + filled("$-1,CHILD,Lê,$-2,true|$-2,CHILD,Lê,$-3,true|"))
                .statusCode(200)
                .body("created", equalTo(2));
        refused("$-3,CHILD,Lê,$-1,true|", "relativeCode");
        keeper.csv("relatives", RELATIVES + filled("$-1,CHILD,Lê,$-2,true|$-3,FATHER,Lê,$-2,true|"))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("unchanged", equalTo(1));
    }

    private void refused(String rows, String field) {
        keeper.csv("relatives", RELATIVES + filled(rows)).statusCode(422).body("violations.field", hasItem(field));
    }

    @Test
    void what_leans_on_a_wrong_row_is_wrong_too_and_the_rest_goes_in() {
        var text = DISCIPLINES
                + filled("$-2,WARNING,PARTY,2024-05-01,2024-04-01,true|$-2,REPRIMAND,PARTY,2024-05-01,,true|");
        var answer = keeper.send("disciplines", Files.CSV, text.getBytes(StandardCharsets.UTF_8), "&partial=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1))
                .body("refused", equalTo(1))
                .extract();
        var copy =
                keeper.http().get(answer.header("Content-Location") + "/errors").asByteArray();
        assertThat(new String(copy, StandardCharsets.UTF_8).lines())
                .anyMatch(it -> it.contains("2024-04-01") && it.contains("lapsesOn: "))
                .anyMatch(it -> it.endsWith(root + "-2,REPRIMAND,PARTY,2024-05-01,,true,"));
    }

    @Test
    void the_end_of_one_and_the_beginning_of_the_next_go_together_in_one_file() {
        keeper.csv("personal-details", filled("cadre,religion,from,to,declared|$-3,Không,2020-01-01,,true|"))
                .statusCode(200);
        keeper.csv("personal-details", filled("cadre,religion,from,to,declared|$-3,Phật giáo,2024-01-01,,true|"))
                .statusCode(422);
        var both =
                "cadre,religion,from,to,declared|$-3,Phật giáo,2024-01-01,,true|$-3,Không,2020-01-01,2024-01-01,true|";
        keeper.csv("personal-details", filled(both))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("changed", equalTo(1));
    }

    @Test
    void facts_alike_on_record_need_their_id_and_the_id_of_another_is_refused() {
        var body = "{\"kind\":\"WARNING\",\"side\":\"STATE\",\"from\":\"2023-01-01\",\"declared\":true}";
        var id = Api.officer(root)
                .post("/cadres/" + root + "-3/disciplines", body)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.officer(root)
                .post("/cadres/" + root + "-3/disciplines", body)
                .then()
                .statusCode(201);
        keeper.csv("disciplines", DISCIPLINES + filled("$-3,WARNING,STATE,2023-01-01,2024-01-01,true|"))
                .statusCode(422)
                .body("violations[0].field", equalTo("id"))
                .body("violations[0].message", containsString("2 facts"));
        var named = "id,cadre,kind,side,from,lapsesOn,declared|";
        keeper.csv("disciplines", filled(named + id + ",$-2,WARNING,STATE,2023-01-01,2024-01-01,true|"))
                .statusCode(422)
                .body("violations[0].field", equalTo("id"));
        keeper.csv("disciplines", filled(named + id + ",$-3,WARNING,STATE,2023-01-01,2024-01-01,true|"))
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    @Test
    void whose_cadre_is_of_another_ward_is_as_if_he_were_not() {
        var ward = root + "-V";
        Api.officer(root).post("/units", Api.unit(ward, root));
        var file = DISCIPLINES + filled("$-1,WARNING,PARTY,2019-05-01,,true|");
        Files.officer(ward).csv("disciplines", file).statusCode(422).body("violations[0].field", equalTo("cadre"));
        Files.officer(root + "-W").csv("disciplines", file).statusCode(200);
        assertThat(Files.officer(ward).text("kind=disciplines")).doesNotContain(root + "-1,");
        assertThat(Files.officer(root + "-W").text("kind=disciplines")).contains(root + "-1,");
    }

    private static String filled(String text) {
        return text.replace("$", root).replace("#", other).replace('|', '\n');
    }
}
