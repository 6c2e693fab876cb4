package vn.kecan.planning.facts.feed;

/** Versions as personnel-service publishes them; lawful unless told otherwise. */
public final class Published {

    private Published() {}

    public static String unit(String code, String parent, String from, String to) {
        return unit(code, parent, from, to, "COMMUNE");
    }

    public static String unit(String code, String parent, String from, String to, String level) {
        return """
                {"code":"%s","name":"Đảng bộ %s","kind":"%s","parent":%s,"level":"%s","validFrom":"%s","validTo":%s}""".formatted(
                code, code, parent == null ? "CITY_COMMITTEE" : "WARD", quoted(parent), level, from, quoted(to));
    }

    public static String post(String code, String unit, String kind, int seats, String from, String to) {
        return """
                {"code":"%s","unit":"%s","title":"%s","kind":"%s","rank":5,"seats":%d,"head":false,"nonLocal":false,
                 "managedBy":"HN","politicalTheory":"ADVANCED","validFrom":"2020-01-01"}""".formatted(code, unit, code, kind, seats);
    }

    public static String cadre(String code, String birthDate, String sex) {
        return """
                {"code":"%s","fullName":"Nguyễn Văn %s","birthDate":"%s","sex":"%s","ethnicity":1,
                 "nativePlace":{"province":"01"},"education":"UNIVERSITY","politicalTheory":"ADVANCED",
                 "scienceTechnology":false,"laterRetirement":false,"keptBy":"HN","validFrom":"1960-01-01"}""".formatted(code, code, birthDate, sex);
    }

    public static String posting(String id, String cadre, String post, String from, String to) {
        return """
                {"id":"%s","cadre":"%s","post":"%s","from":"%s","to":%s,"concurrent":false,
                 "decision":{"number":"1-QĐ","date":"2020-01-01","issuer":"Thành ủy"}}""".formatted(id, cadre, post, from, quoted(to));
    }

    private static String quoted(String it) {
        return it == null ? "null" : "\"" + it + "\"";
    }
}
