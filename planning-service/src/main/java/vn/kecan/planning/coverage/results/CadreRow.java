package vn.kecan.planning.coverage.results;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.form.Heading;

/**
 * A row of form 12: who is counted on a day. Ages are whole years, counted in months as the law does; what is not on record
 * of somebody leaves him out of the rows that ask for it.
 *
 * @param counts null: nothing on record tells, so nothing can be counted
 */
record CadreRow(Heading heading, @Nullable BiPredicate<Cadre, LocalDate> counts) {

    private static final int MONTHS_A_YEAR = 12;
    private static final int FORTY = 40;
    private static final int FIFTY = 50;

    static final List<CadreRow> ALL = List.of(
            row("total", "Tổng số", "Total", (it, day) -> true),
            row("women", "Nữ", "Women", (it, day) -> it.sex() == Sex.F),
            row(
                    "ethnicMinority",
                    "Dân tộc thiểu số",
                    "Ethnic minority",
                    (it, day) -> it.ethnicity() != null && it.ethnicity() != Cadre.KINH),
            row("to40", "Từ 40 tuổi trở xuống", "40 or younger", (it, day) -> aged(it, day, 0, FORTY)),
            row("to50", "Từ 41 đến 50 tuổi", "41 to 50", (it, day) -> aged(it, day, FORTY + 1, FIFTY)),
            row("over50", "Trên 50 tuổi", "Over 50", (it, day) -> aged(it, day, FIFTY + 1, Integer.MAX_VALUE)),
            row("college", "Cao đẳng", "College", (it, day) -> it.education() == Education.COLLEGE),
            row("university", "Đại học", "University", (it, day) -> it.education() == Education.UNIVERSITY),
            row(
                    "postgraduate",
                    "Trên đại học",
                    "Postgraduate",
                    (it, day) -> it.education() == Education.MASTER || it.education() == Education.DOCTORATE),
            new CadreRow(Heading.of("professor", "Phó giáo sư, giáo sư", "Associate professor, professor"), null),
            row(
                    "theoryIntermediate",
                    "Lý luận chính trị trung cấp",
                    "Political theory: intermediate",
                    (it, day) -> it.politicalTheory() == PoliticalTheory.INTERMEDIATE),
            row(
                    "theoryAdvanced",
                    "Lý luận chính trị cao cấp, cử nhân",
                    "Political theory: advanced, bachelor",
                    (it, day) -> it.politicalTheory() == PoliticalTheory.ADVANCED
                            || it.politicalTheory() == PoliticalTheory.BACHELOR));

    private static CadreRow row(String code, String vi, String en, BiPredicate<Cadre, LocalDate> counts) {
        return new CadreRow(Heading.of(code, vi, en), counts);
    }

    private static boolean aged(Cadre it, LocalDate day, int from, int to) {
        var born = it.birthDate();
        return born != null && years(born, day) >= from && years(born, day) <= to;
    }

    private static long years(BirthDate born, LocalDate day) {
        return born.ageInMonths(YearMonth.from(day)) / MONTHS_A_YEAR;
    }
}
