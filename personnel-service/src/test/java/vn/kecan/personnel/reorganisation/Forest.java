package vn.kecan.personnel.reorganisation;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import vn.kecan.personnel.Api;
import vn.kecan.personnel.Suite;

/** A forest of a test's own: a root, wards A and B below it, a secretary in each, and what may be asked of it. */
final class Forest {

    static final String DAY = "2025-07-01";
    static final String DAY_BEFORE = "2025-06-30";

    final String root = Suite.forest();
    final Api officer = Api.officer(root);
    final String a = root + ".A";
    final String b = root + ".B";
    final String n = root + ".N";
    final String anh = root + "-anh";
    final String binh = root + "-binh";
    final String anhsPosting;
    final String binhsPosting;

    Forest() {
        must(officer.post("/units", Api.unit(root, null)));
        ward(a);
        ward(b);
        must(officer.post("/cadres", Api.cadre(anh, "Lê Anh")));
        must(officer.post("/cadres", Api.cadre(binh, "Lê Bình")));
        anhsPosting = posting(anh, a + "-SEC");
        binhsPosting = posting(binh, b + "-SEC");
    }

    private void ward(String code) {
        must(officer.post("/units", Api.unit(code, root)));
        must(officer.post("/posts", Api.office(code + "-SEC", code, root)));
    }

    String posting(String cadre, String post) {
        return must(officer.post("/cadres/" + cadre + "/postings", Api.posting(post, "2020-01-01", null)))
                .path("id");
    }

    /** A and B merge into N; who was secretary of A is secretary of N, the other ends. */
    String merge() {
        return event(
                """
                {"kind":"MERGE","of":"UNIT","from":["%1$s","%2$s"],"into":["%3$s"]},
                {"kind":"MERGE","of":"POST","from":["%1$s-SEC","%2$s-SEC"],"into":["%3$s-SEC"]}""".formatted(a, b, n), """
                "begins":{"units":[%s],"posts":[%s]},"postings":[{"id":"%s","becomes":"CARRIED"}]""".formatted(Api.unit(n, root), Api.office(n + "-SEC", n, root), anhsPosting));
    }

    static String event(String steps, String more) {
        return """
                {"effectiveFrom":"%s","reason":"Sắp xếp","decision":
                 {"number":"1656/NQ-UBTVQH15","date":"2025-06-16","issuer":"Ủy ban Thường vụ Quốc hội"},
                 "steps":[%s]%s}""".formatted(DAY, steps, more.isEmpty() ? "" : "," + more);
    }

    Response happens(String steps, String more) {
        return officer.post("/reorganisations", event(steps, more));
    }

    List<String> treeOn(String day) {
        return officer.get("/units/" + root + "/subtree", "asOf", day).path("items.code");
    }

    static Response must(Response answer) {
        answer.then().statusCode(201);
        return answer;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    /** Everything the database holds that a write could touch, in one hash. */
    static String everything() throws SQLException {
        var hash = new StringBuilder();
        for (var table : List.of(
                "unit_version",
                "post_version",
                "cadre_version",
                "posting_version",
                "change",
                "ledger_entry",
                "reorganisation_version",
                "reorganisation_touch")) {
            try (var connection = Api.database();
                    var row = connection
                            .createStatement()
                            .executeQuery("select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from "
                                    + table + " t")) {
                row.next();
                hash.append(row.getString(1));
            }
        }
        return hash.toString();
    }
}
