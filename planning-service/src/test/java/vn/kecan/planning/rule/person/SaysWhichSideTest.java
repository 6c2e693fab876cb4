package vn.kecan.planning.rule.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A sentence tells the side the verdict is on, in both languages. */
class SaysWhichSideTest {

    private static final Post SECRETARY = Case.post("00004-SEC", PostKind.SECRETARY, 5);

    private record Said(String rule, Case of, String vi, String en) {}

    static final List<Said> SENTENCES = List.of(
            new Said("PL-03", seat(7), "không cần quy hoạch", "needs neither a plan entry"),
            new Said("PL-03", seat(8), "vẫn cần quy hoạch", "it needs a plan entry"),
            new Said("PL-25", disciplined("WARNING", null), "đang còn hiệu lực", "still in force"),
            new Said(
                    "PL-25",
                    disciplined("WARNING", "2025-11-01"),
                    "đã hết hiệu lực: được",
                    "has lapsed: may be planned"),
            new Said("PL-25", disciplined("REMOVAL", "2025-11-01"), "cần xem xét", "does not list this case"),
            new Said("PL-18", science(null), "cần chứng chỉ từ 12 tháng", "a certificate of 12 months"),
            new Said("PL-18", science("Đã làm"), "Được tính", "Counts as"),
            new Said("AP-05", worked(EvaluationLevel.GOOD), "Kết quả đánh giá", "The evaluations are"),
            new Said("AP-05", worked(EvaluationLevel.NOT_COMPLETED), "không hoàn thành", "rated not completed"),
            new Said("LV-03", staying(), "không có căn cứ", "No ground for removal"),
            new Said(
                    "LV-03",
                    staying().onFile(OnFile.year(2024, EvaluationLevel.NOT_COMPLETED)),
                    "Có căn cứ xét miễn nhiệm: [NOT_COMPLETED]",
                    "Removal is to be considered: [NOT_COMPLETED]"),
            new Said("RO-15", rotated(PostingKind.ROTATED_IN), "Đang là cán bộ luân chuyển", "Counts as rotated"),
            new Said("RO-15", rotated(PostingKind.APPOINTED), "Không còn là", "No longer counts as rotated"),
            new Said("AP-01", worked(EvaluationLevel.GOOD), "Chưa được quy hoạch", "Is planned neither for this post"),
            new Said(
                    "AP-01",
                    worked(EvaluationLevel.GOOD).alsoPlanned(SECRETARY),
                    "Đã được quy hoạch [00004-SEC]",
                    "Is planned for [00004-SEC]"),
            new Said("RO-09", move(6), "chức danh tương đương", "Rotated to an equal post"),
            new Said("RO-09", move(7), "xuống chức danh thấp hơn", "Rotated to a lower post"),
            new Said(
                    "RO-09",
                    move(5).onFile(OnFile.year(2024, EvaluationLevel.EXCELLENT)),
                    "hoàn thành xuất sắc",
                    "rated excellent last year"),
            new Said(
                    "RO-09",
                    move(5).onFile(OnFile.year(2024, EvaluationLevel.GOOD)),
                    "năm trước xếp loại GOOD",
                    "last year's rating is GOOD"),
            new Said("RO-02", move(6), "Không thuộc quy hoạch", "Neither in a plan"),
            new Said(
                    "RO-02",
                    move(6).alsoPlanned(SECRETARY),
                    "đối tượng luân chuyển PLANNED",
                    "object of rotation: PLANNED"),
            new Said("CM-13", chair("00004-DEP"), "Đang là bí thư hoặc phó bí thư", "Is secretary or deputy secretary"),
            new Said("CM-13", chair("00008-DEP"), "chưa giữ chức danh đó", "this person is neither"),
            new Said("PL-12", Case.lawful(), "62y0m (744 tháng)", "62y0m (744 months)"),
            new Said("PL-12", Case.lawful().born("1966-03"), "61y9m (741 tháng)", "61y9m (741 months)"));

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void a_sentence_tells_the_side_of_the_verdict(Said it) {
        var because = it.of().by(it.rule()).grounds().because();
        assertThat(because.vi()).contains(it.vi());
        assertThat(because.en()).contains(it.en());
    }

    private static Case seat(int held) {
        return Case.lawful()
                .purpose(Purpose.APPOINT)
                .term("2025-2030")
                .holdsNothing()
                .forPost(Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8))
                .holds(Case.post("00004-X", PostKind.HEAD, held), "2020-01-01", null);
    }

    private static Case disciplined(String kind, @org.jspecify.annotations.Nullable String lapses) {
        return Case.lawful().onFile(OnFile.discipline(Discipline.Kind.valueOf(kind), "2025-01-01", lapses));
    }

    private static Case science(@org.jspecify.annotations.Nullable String results) {
        return Case.lawful().onFile(OnFile.byWork(12, 24, results));
    }

    private static Case worked(EvaluationLevel last) {
        return Case.lawful()
                .purpose(Purpose.APPOINT)
                .term("2025-2030")
                .onFile(
                        OnFile.year(2022, EvaluationLevel.GOOD),
                        OnFile.year(2023, EvaluationLevel.GOOD),
                        OnFile.year(2024, last));
    }

    private static Case move(int rank) {
        return Case.lawful().purpose(Purpose.ROTATE).forPost(Case.post("00008-X", PostKind.HEAD, rank));
    }

    private static Case chair(String held) {
        return Case.lawful()
                .purpose(Purpose.ELECT)
                .term("2025-2030")
                .holdsNothing()
                .forPost(Case.post("00004-COUNCIL", PostKind.COUNCIL_CHAIR, 6))
                .holds(Case.post(held, PostKind.DEPUTY_SECRETARY, 6), "2020-01-01", null);
    }

    private static Case staying() {
        return Case.lawful().purpose(Purpose.STAY);
    }

    /** Rotated in and still so, or since appointed to the post for good. */
    private static Case rotated(PostingKind now) {
        var post = Case.post("00004-DEP", PostKind.DEPUTY_SECRETARY, 6);
        var ward = Case.unit("00004", vn.kecan.planning.facts.Level.COMMUNE, 2);
        var until = now == PostingKind.ROTATED_IN ? null : "2025-10-01";
        var it = staying().holdsNothing().forPost(post);
        it.holds(Case.held(post, PostingKind.ROTATED_IN, ward, "2024-01-01", until));
        return until == null ? it : it.holds(Case.held(post, now, ward, until, null));
    }
}
