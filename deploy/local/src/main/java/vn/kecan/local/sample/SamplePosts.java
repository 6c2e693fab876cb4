package vn.kecan.local.sample;

import java.util.List;

/** The posts of each kind of unit. */
final class SamplePosts {

    private static final String CITY = SampleUnits.CITY;

    static List<SamplePost> of(SampleUnit unit, int specialists) {
        if (unit.isCommune()) {
            return commune(unit, specialists);
        }
        if (unit.code().equals(CITY)) {
            return city(unit);
        }
        return unit.level().equals("UPPER_GRASSROOTS") ? partyCommittee(unit, specialists) : body(unit, specialists);
    }

    /** CM-10: 27 seats at most for a unit formed from one or two, 33 for one formed from three or more. */
    static int executiveSeats(SampleUnit commune) {
        return commune.mergedFrom() <= 2 ? 27 : Math.min(33, 25 + commune.mergedFrom());
    }

    static int standingSeats(SampleUnit commune) {
        return commune.mergedFrom() <= 2 ? 9 : 11;
    }

    static int viceChairs(SampleUnit commune) {
        return commune.mergedFrom() <= 2 ? 2 : 3;
    }

    private static List<SamplePost> commune(SampleUnit it, int specialists) {
        var own = it.code();
        var ward = it.kind().equals("WARD") ? "phường" : "xã";
        return new PostsOf(it)
                .head("SEC", "SECRETARY", 5, true, CITY, "Bí thư Đảng ủy " + ward, "Secretary")
                .add("DEP1", "DEPUTY_SECRETARY", 6, 1, CITY, "Phó Bí thư Thường trực", "Permanent Deputy Secretary")
                .add("DEP2", "DEPUTY_SECRETARY", 6, 1, CITY, "Phó Bí thư Đảng ủy", "Deputy Secretary")
                .add("COUNCIL", "COUNCIL_CHAIR", 6, 1, CITY, "Chủ tịch Hội đồng nhân dân", "Council Chair")
                .add("COUNCILV", "COUNCIL_VICE_CHAIR", 7, 1, CITY, "Phó Chủ tịch HĐND", "Council Vice-Chair")
                .head("PC", "COMMITTEE_CHAIR", 6, true, CITY, "Chủ tịch Ủy ban nhân dân", "People's Committee Chair")
                .add("PCV", "COMMITTEE_VICE_CHAIR", 7, viceChairs(it), CITY, "Phó Chủ tịch UBND", "Vice-Chair")
                .add("FRONT", "FRONT_CHAIR", 7, 1, CITY, "Chủ tịch Mặt trận Tổ quốc", "Front Chair")
                .add("FRONTV", "FRONT_VICE_CHAIR", 9, 2, own, "Phó Chủ tịch Mặt trận Tổ quốc", "Front Vice-Chair")
                .add(
                        "STAND",
                        "STANDING_COMMITTEE",
                        7,
                        standingSeats(it),
                        CITY,
                        "Ủy viên Ban Thường vụ",
                        "Standing Committee")
                .add(
                        "EXEC",
                        "EXECUTIVE_COMMITTEE",
                        8,
                        executiveSeats(it),
                        CITY,
                        "Ủy viên Ban Chấp hành",
                        "Executive Committee")
                .add("INSP", "INSPECTION", 10, 5, own, "Ủy viên Ủy ban Kiểm tra", "Inspection Commission member")
                .add("ORG", "HEAD", 8, 1, own, "Trưởng Ban Xây dựng Đảng", "Head of Party Building")
                .add("ORGD", "DEPUTY_HEAD", 10, 2, own, "Phó Trưởng Ban Xây dựng Đảng", "Deputy Head of Party Building")
                .add("UBKT", "HEAD", 8, 1, own, "Chủ nhiệm Ủy ban Kiểm tra", "Head of Inspection")
                .add("UBKTD", "DEPUTY_HEAD", 10, 2, own, "Phó Chủ nhiệm Ủy ban Kiểm tra", "Deputy Head of Inspection")
                .add("OFF", "HEAD", 8, 1, own, "Chánh Văn phòng Đảng ủy", "Head of the Party Office")
                .add(
                        "OFFD",
                        "DEPUTY_HEAD",
                        10,
                        2,
                        own,
                        "Phó Chánh Văn phòng Đảng ủy",
                        "Deputy Head of the Party Office")
                .add("PCO", "HEAD", 8, 1, own, "Chánh Văn phòng HĐND và UBND", "Head of the Committee Office")
                .add(
                        "PCOD",
                        "DEPUTY_HEAD",
                        10,
                        2,
                        own,
                        "Phó Chánh Văn phòng HĐND và UBND",
                        "Deputy Head of the Committee Office")
                .add("ECO", "HEAD", 8, 1, own, "Trưởng phòng Kinh tế", "Head of Economy")
                .add("ECOD", "DEPUTY_HEAD", 10, 2, own, "Phó Trưởng phòng Kinh tế", "Deputy Head of Economy")
                .add("CUL", "HEAD", 8, 1, own, "Trưởng phòng Văn hóa - Xã hội", "Head of Culture and Society")
                .add("CULD", "DEPUTY_HEAD", 10, 2, own, "Phó Trưởng phòng Văn hóa - Xã hội", "Deputy Head of Culture")
                .add("PAS", "HEAD", 8, 1, own, "Giám đốc Trung tâm Phục vụ hành chính công", "Head of Public Services")
                .add(
                        "PASD",
                        "DEPUTY_HEAD",
                        10,
                        2,
                        own,
                        "Phó Giám đốc Trung tâm Phục vụ hành chính công",
                        "Deputy Head of Public Services")
                .add("SPEC", "SPECIALIST", 12, specialists, own, "Chuyên viên", "Specialist")
                .list();
    }

    /** CM-15 allows Hanoi five vice-chairs. Ranks above 5 are made up: only the commune group of 368 is on record. */
    private static List<SamplePost> city(SampleUnit it) {
        return new PostsOf(it)
                .head("SEC", "SECRETARY", 1, true, "POLITBURO", "Bí thư Thành ủy", "City Secretary")
                .add("DEP", "DEPUTY_SECRETARY", 2, 4, "SECRETARIAT", "Phó Bí thư Thành ủy", "Deputy City Secretary")
                .add("COUNCIL", "COUNCIL_CHAIR", 2, 1, "SECRETARIAT", "Chủ tịch HĐND Thành phố", "City Council Chair")
                .add(
                        "COUNCILV",
                        "COUNCIL_VICE_CHAIR",
                        3,
                        2,
                        "SECRETARIAT",
                        "Phó Chủ tịch HĐND Thành phố",
                        "Council Vice-Chair")
                .head(
                        "PC",
                        "COMMITTEE_CHAIR",
                        2,
                        true,
                        "POLITBURO",
                        "Chủ tịch UBND Thành phố",
                        "People's Committee Chair")
                .add("PCV", "COMMITTEE_VICE_CHAIR", 3, 5, "SECRETARIAT", "Phó Chủ tịch UBND Thành phố", "Vice-Chair")
                .add(
                        "STAND",
                        "STANDING_COMMITTEE",
                        3,
                        17,
                        "SECRETARIAT",
                        "Ủy viên Ban Thường vụ Thành ủy",
                        "Standing Committee")
                .add("EXEC", "EXECUTIVE_COMMITTEE", 4, 75, "SECRETARIAT", "Thành ủy viên", "Executive Committee")
                .add(
                        "INSP",
                        "INSPECTION",
                        5,
                        13,
                        CITY,
                        "Ủy viên Ủy ban Kiểm tra Thành ủy",
                        "Inspection Commission member")
                .list();
    }

    private static List<SamplePost> body(SampleUnit it, int specialists) {
        var own = it.code();
        return new PostsOf(it)
                .head("HEAD", "HEAD", 4, false, CITY, "Người đứng đầu " + it.name(), "Head, " + it.nameEn())
                .add("DEP", "DEPUTY_HEAD", 5, 4, CITY, "Cấp phó " + it.name(), "Deputy Head, " + it.nameEn())
                .add("DIV", "HEAD", 8, 8, own, "Trưởng phòng, " + it.name(), "Division Head, " + it.nameEn())
                .add(
                        "DIVD",
                        "DEPUTY_HEAD",
                        10,
                        12,
                        own,
                        "Phó Trưởng phòng, " + it.name(),
                        "Deputy Division Head, " + it.nameEn())
                .add("SPEC", "SPECIALIST", 12, specialists, own, "Chuyên viên", "Specialist")
                .list();
    }

    private static List<SamplePost> partyCommittee(SampleUnit it, int specialists) {
        var own = it.code();
        return new PostsOf(it)
                .head("SEC", "SECRETARY", 4, false, CITY, "Bí thư " + it.name(), "Secretary, " + it.nameEn())
                .add(
                        "DEP",
                        "DEPUTY_SECRETARY",
                        5,
                        2,
                        CITY,
                        "Phó Bí thư " + it.name(),
                        "Deputy Secretary, " + it.nameEn())
                .add("EXEC", "EXECUTIVE_COMMITTEE", 6, 21, CITY, "Ủy viên Ban Chấp hành", "Executive Committee")
                .add("STAND", "STANDING_COMMITTEE", 5, 7, CITY, "Ủy viên Ban Thường vụ", "Standing Committee")
                .add("DIV", "HEAD", 8, 4, own, "Trưởng ban, " + it.name(), "Division Head, " + it.nameEn())
                .add("SPEC", "SPECIALIST", 12, specialists, own, "Chuyên viên", "Specialist")
                .list();
    }

    private SamplePosts() {}
}
