package vn.kecan.planning.rotation.results;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.form.Heading;

/**
 * The rows of form 11, each by which turns it counts; ages in full years on the day of the rotation. The ages are those of
 * the form, not of a clause.
 *
 * @param counts null: cannot be counted from what is on record
 */
record TurnRow(Heading heading, @Nullable Predicate<RotationTurn> counts) {

    private static final int YOUNGEST_BAND = 40;
    private static final int MIDDLE_BAND = 50;
    private static final int MONTHS_A_YEAR = 12;

    static final List<TurnRow> ALL = List.of(
            row("total", "Tổng số lượt", "Total turns", any -> true),
            who("women", "Nữ", "Women", it -> it.sex() == Sex.F),
            who(
                    "ethnic-minority",
                    "Dân tộc thiểu số",
                    "Ethnic minority",
                    it -> it.ethnicity() != null && it.ethnicity() != Cadre.KINH),
            new TurnRow(Heading.of("religious", "Có tôn giáo", "Religious"), null),
            row("added-post", "Bố trí tăng thêm chức danh", "With an added post", RotationTurn::added),
            aged("age-to-40", "Từ 40 tuổi trở xuống", "Aged 40 or less", age -> age <= YOUNGEST_BAND),
            aged("age-41-50", "41 đến 50 tuổi", "Aged 41 to 50", age -> age > YOUNGEST_BAND && age <= MIDDLE_BAND),
            aged("age-over-50", "Trên 50 tuổi", "Aged over 50", age -> age > MIDDLE_BAND),
            degree("vocational", "Trung cấp", "Vocational", Education.VOCATIONAL),
            degree("college", "Cao đẳng", "College", Education.COLLEGE),
            degree("university", "Đại học", "University", Education.UNIVERSITY),
            degree("postgraduate", "Trên đại học", "Postgraduate", Education.MASTER, Education.DOCTORATE),
            theory("theory-elementary", "LLCT sơ cấp", "Theory: elementary", PoliticalTheory.ELEMENTARY),
            theory("theory-intermediate", "LLCT trung cấp", "Theory: intermediate", PoliticalTheory.INTERMEDIATE),
            theory(
                    "theory-advanced",
                    "LLCT cao cấp, cử nhân",
                    "Theory: advanced or bachelor",
                    PoliticalTheory.ADVANCED,
                    PoliticalTheory.BACHELOR),
            missing("sex-unknown", "Chưa có giới tính", "Sex not on record", Cadre::sex),
            missing("ethnicity-unknown", "Chưa có dân tộc", "Ethnic group not on record", Cadre::ethnicity),
            missing("age-unknown", "Chưa có tháng sinh", "Birth month not on record", Cadre::birthDate),
            missing("degree-unknown", "Chưa có trình độ", "Education not on record", Cadre::education),
            missing("theory-unknown", "Chưa có trình độ LLCT", "Theory not on record", Cadre::politicalTheory));

    private static TurnRow row(String code, String vi, String en, Predicate<RotationTurn> counts) {
        return new TurnRow(Heading.of(code, vi, en), counts);
    }

    private static TurnRow who(String code, String vi, String en, Predicate<Cadre> has) {
        return row(code, vi, en, it -> it.cadre() != null && has.test(it.cadre()));
    }

    private static TurnRow aged(String code, String vi, String en, Predicate<Long> band) {
        return row(code, vi, en, it -> {
            var born = it.cadre() == null ? null : it.cadre().birthDate();
            return born != null && band.test(born.ageInMonths(YearMonth.from(it.on())) / MONTHS_A_YEAR);
        });
    }

    private static TurnRow degree(String code, String vi, String en, Education... levels) {
        return who(code, vi, en, it -> it.education() != null && List.of(levels).contains(it.education()));
    }

    private static TurnRow theory(String code, String vi, String en, PoliticalTheory... levels) {
        return who(
                code,
                vi,
                en,
                it -> it.politicalTheory() != null && List.of(levels).contains(it.politicalTheory()));
    }

    private static TurnRow missing(String code, String vi, String en, Function<Cadre, @Nullable Object> fact) {
        return row(code, vi, en, it -> it.cadre() == null || fact.apply(it.cadre()) == null);
    }
}
