package vn.kecan.planning.coverage.results;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.form.Heading;

/** A column of form 12: some kinds of posts. Members of the National Assembly's delegation are no posts on record here. */
record PostColumn(Heading heading, Set<PostKind> kinds) {

    static final List<PostColumn> ALL = List.of(
            new PostColumn(Heading.of("total", "Tổng số lượt", "All turns"), EnumSet.allOf(PostKind.class)),
            column("executiveCommittee", "Ban chấp hành", "Executive committee", PostKind.EXECUTIVE_COMMITTEE),
            column("standingCommittee", "Ban thường vụ", "Standing committee", PostKind.STANDING_COMMITTEE),
            column("inspection", "Ủy ban kiểm tra", "Inspection commission", PostKind.INSPECTION),
            column("secretary", "Bí thư", "Secretary", PostKind.SECRETARY),
            column("deputySecretary", "Phó bí thư", "Deputy secretary", PostKind.DEPUTY_SECRETARY),
            column(
                    "council",
                    "Chủ tịch, phó chủ tịch HĐND",
                    "Chair, vice-chairs of the Council",
                    PostKind.COUNCIL_CHAIR,
                    PostKind.COUNCIL_VICE_CHAIR),
            column(
                    "peoplesCommittee",
                    "Chủ tịch, phó chủ tịch UBND",
                    "Chair, vice-chairs of the People's Committee",
                    PostKind.COMMITTEE_CHAIR,
                    PostKind.COMMITTEE_VICE_CHAIR),
            column(
                    "front",
                    "Chủ tịch, phó chủ tịch MTTQ",
                    "Chair, vice-chairs of the Front",
                    PostKind.FRONT_CHAIR,
                    PostKind.FRONT_VICE_CHAIR),
            column("head", "Cấp trưởng", "Heads", PostKind.HEAD),
            column("deputyHead", "Cấp phó", "Deputy heads", PostKind.DEPUTY_HEAD),
            column("other", "Chức danh khác", "Other posts", PostKind.SPECIALIST, PostKind.OTHER));

    private static PostColumn column(String code, String vi, String en, PostKind first, PostKind... others) {
        return new PostColumn(Heading.of(code, vi, en), EnumSet.of(first, others));
    }
}
