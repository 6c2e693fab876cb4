package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.List;

/** Where some people of the story served until June 2025, so that their history runs across the reorganisation. */
final class FormerCareers {

    /** His post goes on in the new ward, and he with it, by the decision of the reorganisation itself. */
    static final String CARRIED = Story.code(7);

    static final String CARRIED_FROM = "C001-01-FRONT";
    static final String CARRIED_INTO = Story.WARD + "-FRONT";

    private FormerCareers() {}

    static List<SamplePosting> all() {
        return List.of(
                posting(Story.INCUMBENT, "001-DEP", "2020-08-01", "612-QĐ/TU", "Thành ủy Hà Nội"),
                posting(Story.code(3), "C001-02-SEC", "2019-03-01", "87-QĐ/QU", "Quận ủy Ba Đình"),
                posting(Story.code(5), "C001-01-SEC", "2018-05-01", "41-QĐ/QU", "Quận ủy Ba Đình"),
                posting(Story.code(32), "C001-03-SEC", "2019-03-01", "96-QĐ/QU", "Quận ủy Ba Đình"),
                posting(CARRIED, CARRIED_FROM, "2021-01-01", "12-QĐ/QU", "Quận ủy Ba Đình"));
    }

    /** Whether this posting is not for the files: the event brings it, or its holder served in a former unit instead. */
    static boolean replace(SamplePosting it) {
        return it.cadre().equals(CARRIED) && it.post().equals(CARRIED_INTO)
                || it.to().equals(ReorganisationOf2025.DAY)
                        && all().stream().anyMatch(former -> former.cadre().equals(it.cadre()));
    }

    private static SamplePosting posting(String cadre, String post, String from, String number, String issuer) {
        var first = LocalDate.parse(from);
        return new SamplePosting(cadre, post, first, "", false, number, first.minusDays(10), issuer);
    }
}
