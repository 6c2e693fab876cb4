package vn.kecan.planning.rule.trait;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Text;

/** The traits the quotas of the law speak of. Ages are counted in months, in a month that the caller names. */
public final class Traits {

    private static final Text NO_BIRTH =
            new Text("Chưa đủ thông tin tháng sinh.", "The birth month of some is not on record.");

    private Traits() {}

    public static Trait women() {
        return new Trait(
                new Text("Nữ", "Women"),
                new Text("Chưa đủ thông tin giới tính.", "The sex of some is not on record."),
                "sex",
                it -> it.sex() == null ? Has.UNKNOWN : Has.of(it.sex() == Sex.F));
    }

    /** Under so many years of age in the month. */
    public static Trait young(long under, YearMonth on) {
        return Trait.aged(
                new Text("Trẻ (dưới %d tuổi)".formatted(under), "Young (under %d)".formatted(under)),
                NO_BIRTH,
                AgeSpan.of(null, under, on));
    }

    /** From one age on and under another in the month; null: without that end. */
    public static Trait band(@Nullable Long from, @Nullable Long under, YearMonth on) {
        return Trait.aged(
                new Text("Độ tuổi " + vi(from, under), "Aged " + en(from, under)),
                NO_BIRTH,
                AgeSpan.of(from, under, on));
    }

    public static Trait ethnicMinority() {
        return new Trait(
                new Text("Dân tộc thiểu số", "Ethnic minority"),
                new Text("Chưa đủ thông tin dân tộc.", "The ethnic group of some is not on record."),
                "ethnicity",
                it -> it.ethnicity() == null ? Has.UNKNOWN : Has.of(it.ethnicity() != Cadre.KINH));
    }

    public static Trait scienceTechnology() {
        return new Trait(
                new Text("Có trình độ khoa học, công nghệ", "Qualified in science and technology"),
                new Text(
                        "Chưa đủ thông tin trình độ khoa học, công nghệ.",
                        "Whether some are qualified in science and technology is not on record."),
                "scienceTechnology",
                it -> it.scienceTechnology() == null ? Has.UNKNOWN : Has.of(it.scienceTechnology()));
    }

    /** A degree not below this one. */
    public static Trait degree(Education least) {
        return new Trait(
                new Text("Học vấn từ %s trở lên".formatted(least), "Degree %s or higher".formatted(least)),
                new Text("Chưa đủ thông tin học vấn.", "The education of some is not on record."),
                "education",
                it -> it.education() == null
                        ? Has.UNKNOWN
                        : Has.of(it.education().compareTo(least) >= 0));
    }

    /** A degree and a level of political theory, neither below these. */
    public static Trait degreeAndTheory(Education degree, PoliticalTheory theory) {
        return new Trait(
                new Text(
                        "Học vấn từ %s và lý luận chính trị từ %s trở lên".formatted(degree, theory),
                        "Degree %s and political theory %s or higher".formatted(degree, theory)),
                new Text(
                        "Chưa đủ thông tin học vấn hoặc lý luận chính trị.",
                        "The education or political theory of some is not on record."),
                "education, politicalTheory",
                it -> both(degree(degree).has().apply(it), theory(theory, it)));
    }

    private static Has theory(PoliticalTheory least, Cadre it) {
        return it.politicalTheory() == null
                ? Has.UNKNOWN
                : Has.of(it.politicalTheory().reaches(least));
    }

    private static Has both(Has one, Has other) {
        if (one == Has.NO || other == Has.NO) {
            return Has.NO;
        }
        return one == Has.UNKNOWN || other == Has.UNKNOWN ? Has.UNKNOWN : Has.YES;
    }

    private static String vi(@Nullable Long from, @Nullable Long under) {
        if (from == null) {
            return "dưới " + under;
        }
        return under == null ? "từ " + from + " trở lên" : "từ " + from + " đến dưới " + under;
    }

    private static String en(@Nullable Long from, @Nullable Long under) {
        if (from == null) {
            return "under " + under;
        }
        return under == null ? from + " or more" : from + " to under " + under;
    }
}
