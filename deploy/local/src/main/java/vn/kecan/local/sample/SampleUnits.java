package vn.kecan.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The city committee, its main bodies, and the communes and wards of Hanoi. The number of former units each was formed
 * from is made up; so are the days from which the bodies stand.
 */
final class SampleUnits {

    static final String CITY = "HN";

    static final String BODIES_STAND_FROM = "2008-08-01";

    /** The city first, then the two wards of the story, so that even a small sample fills them. */
    static List<SampleUnit> all() {
        var all = new ArrayList<SampleUnit>();
        all.add(new SampleUnit(
                CITY,
                "Thành ủy Hà Nội",
                "Hanoi City Party Committee",
                "CITY_COMMITTEE",
                "",
                "CITY",
                1,
                BODIES_STAND_FROM));
        all.addAll(bodies());
        all.addAll(communes());
        return List.copyOf(all);
    }

    private static List<SampleUnit> bodies() {
        return List.of(
                body("HN-VP", "Văn phòng Thành ủy", "Office of the City Committee", "PARTY_BODY"),
                body("HN-BTC", "Ban Tổ chức Thành ủy", "Organisation Commission", "PARTY_BODY"),
                body("HN-UBKT", "Ủy ban Kiểm tra Thành ủy", "Inspection Commission", "PARTY_BODY"),
                body(
                        "HN-BTGDV",
                        "Ban Tuyên giáo và Dân vận Thành ủy",
                        "Propaganda and Mass Mobilisation Commission",
                        "PARTY_BODY"),
                body("HN-BNC", "Ban Nội chính Thành ủy", "Internal Affairs Commission", "PARTY_BODY"),
                body("HN-MTTQ", "Ủy ban Mặt trận Tổ quốc Thành phố", "Fatherland Front of the City", "PARTY_BODY"),
                body(
                        "HN-VPUB",
                        "Văn phòng Ủy ban nhân dân Thành phố",
                        "Office of the People's Committee",
                        "DEPARTMENT"),
                body("HN-SNV", "Sở Nội vụ", "Department of Home Affairs", "DEPARTMENT"),
                body("HN-STC", "Sở Tài chính", "Department of Finance", "DEPARTMENT"),
                body("HN-SXD", "Sở Xây dựng", "Department of Construction", "DEPARTMENT"),
                body(
                        "HN-SNNMT",
                        "Sở Nông nghiệp và Môi trường",
                        "Department of Agriculture and Environment",
                        "DEPARTMENT"),
                body("HN-SCT", "Sở Công Thương", "Department of Industry and Trade", "DEPARTMENT"),
                body("HN-SKHCN", "Sở Khoa học và Công nghệ", "Department of Science and Technology", "DEPARTMENT"),
                body("HN-SVHTT", "Sở Văn hóa và Thể thao", "Department of Culture and Sports", "DEPARTMENT"),
                body("HN-SDL", "Sở Du lịch", "Department of Tourism", "DEPARTMENT"),
                body("HN-SGDDT", "Sở Giáo dục và Đào tạo", "Department of Education and Training", "DEPARTMENT"),
                body("HN-SYT", "Sở Y tế", "Department of Health", "DEPARTMENT"),
                body("HN-STP", "Sở Tư pháp", "Department of Justice", "DEPARTMENT"),
                body("HN-SDTTG", "Sở Dân tộc và Tôn giáo", "Department of Ethnic and Religious Affairs", "DEPARTMENT"),
                body("HN-SQHKT", "Sở Quy hoạch - Kiến trúc", "Department of Planning and Architecture", "DEPARTMENT"),
                body("HN-TTTP", "Thanh tra Thành phố", "City Inspectorate", "DEPARTMENT"),
                committee("HN-DUUB", "Đảng ủy Ủy ban nhân dân Thành phố", "Party Committee of the People's Committee"),
                committee(
                        "HN-DUCQ", "Đảng ủy các cơ quan Đảng Thành phố", "Party Committee of the City's Party Bodies"));
    }

    private static SampleUnit body(String code, String name, String nameEn, String kind) {
        return new SampleUnit(code, name, nameEn, kind, CITY, "CITY", 0, BODIES_STAND_FROM);
    }

    private static SampleUnit committee(String code, String name, String nameEn) {
        return new SampleUnit(code, name, nameEn, "PARTY_BODY", CITY, "UPPER_GRASSROOTS", 0, BODIES_STAND_FROM);
    }

    static List<SampleUnit> communes() {
        var text = Objects.requireNonNull(SampleUnits.class.getResourceAsStream("/sample/hanoi-units.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(it -> new SampleUnit(it[0], it[1], it[2], it[3], CITY, "COMMUNE", mergedFrom(it[0]), it[4]))
                    .sorted(Comparator.comparing(it -> !Story.WARDS.contains(it.code())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Made up: a quarter is unmerged, some formed from two, the rest from four to eight: 526 in all, 20 of them divided. */
    private static int mergedFrom(String code) {
        var number = Integer.parseInt(code) / 3 % 9 * 7 / 9;
        return Story.WARDS.contains(code) ? 2 : number < 2 ? 1 + number : 2 + number;
    }

    private SampleUnits() {}
}
