package vn.kecan.personnel.imports;

/**
 * SQL for: the caller may see this cadre. He has a posting in force in the caller's units; without one in force, his last
 * one was there; never posted, he is known to the whole forest.
 */
final class CadreInReach {

    private CadreInReach() {}

    static String of(String code) {
        return "exists (select from cadre_version c where c.code = " + code + " and c.known_to is null and " + VISIBLE
                + ")";
    }

    /** Asked of an open row {@code c} of the cadres. */
    static final String VISIBLE = """
            c.root = by.root and (
                by.unit = by.root
                or not exists (select from posting_version p where p.cadre = c.code and p.known_to is null)
                or exists (
                    select from posting_version p join import_reach r on r.code = p.unit
                    where p.cadre = c.code and p.known_to is null
                      and (daterange(p.valid_from, p.valid_to) @> by.today
                           or p.valid_from = (select max(l.valid_from) from posting_version l
                                              where l.cadre = c.code and l.known_to is null)
                          and not exists (select from posting_version i
                                          where i.cadre = c.code and i.known_to is null
                                            and daterange(i.valid_from, i.valid_to) @> by.today))))""";
}
