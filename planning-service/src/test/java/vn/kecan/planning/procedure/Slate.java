package vn.kecan.planning.procedure;

import static org.hamcrest.Matchers.equalTo;

import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;

/** Slates for a deputy secretary of ward 00004, as tests of the procedure begin with them. */
final class Slate {

    private Slate() {}

    static String open(int seats, int surplus, String source) {
        return As.WARD
                .post("/slates", """
                        {"unit":"00004","term":"2025-2030","kind":"POST","source":"%s","post":"00004-DEP",\
                        "seats":%d,"surplus":%d}""".formatted(source, seats, surplus))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** In SUBMITTED. */
    static String submitted(String source, int seats, String... cadres) {
        var id = open(seats, cadres.length - seats, source);
        for (var cadre : cadres) {
            As.WARD
                    .post("/slates/" + id + "/candidates", "{\"cadre\":\"" + cadre + "\"}")
                    .then()
                    .statusCode(201);
        }
        As.WARD.post("/slates/" + id + "/submission", "{}").then().statusCode(201);
        return id;
    }

    /** In CONSULTED, with two candidates for one seat. */
    static String consulted() {
        var id = submitted("IN_HOUSE", 1, "HN-000001", "HN-000002");
        Walk.consult(As.WARD, id);
        return id;
    }

    static void mustBe(String id, String state) {
        As.BOARD.get("/slates/" + id).then().body("state", equalTo(state));
    }
}
