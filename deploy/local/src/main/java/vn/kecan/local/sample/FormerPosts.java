package vn.kecan.local.sample;

import java.util.List;
import java.util.stream.Stream;

/** The posts of the units of before July 2025 that the sample follows: few, and with ranks that are made up. */
final class FormerPosts {

    /** Posts of a commune that go on in the unit it became: suffix there, suffix here. */
    static final List<String> SUFFIXES = List.of("SEC", "DEP1", "FRONT");

    private FormerPosts() {}

    static List<SamplePost> of(FormerUnits units) {
        return Stream.concat(
                        units.districts().stream().flatMap(it -> district(it).stream()),
                        units.communes().stream().flatMap(it -> commune(it.unit()).stream()))
                .toList();
    }

    private static List<SamplePost> district(SampleUnit it) {
        var city = SampleUnits.CITY;
        return new PostsOf(it)
                .head("SEC", "SECRETARY", 4, true, city, "Bí thư " + it.name(), "Secretary, " + it.nameEn())
                .add("DEP", "DEPUTY_SECRETARY", 5, 2, city, "Phó Bí thư " + it.name(), "Deputy, " + it.nameEn())
                .head("PC", "COMMITTEE_CHAIR", 5, false, city, "Chủ tịch UBND " + it.name(), "Chair, " + it.nameEn())
                .list();
    }

    private static List<SamplePost> commune(SampleUnit it) {
        var above = it.parent();
        return new PostsOf(it)
                .head("SEC", "SECRETARY", 8, false, above, "Bí thư Đảng ủy", "Secretary")
                .add("DEP1", "DEPUTY_SECRETARY", 9, 1, above, "Phó Bí thư Thường trực", "Permanent Deputy Secretary")
                .add("FRONT", "FRONT_CHAIR", 10, 1, above, "Chủ tịch Mặt trận Tổ quốc", "Front Chair")
                .list();
    }
}
