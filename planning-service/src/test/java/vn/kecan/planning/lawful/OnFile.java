package vn.kecan.planning.lawful;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.ConfidenceVote;
import vn.kecan.planning.facts.Degree;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.Evaluation;
import vn.kecan.planning.facts.EvaluationLevel;
import vn.kecan.planning.facts.HealthCertificate;
import vn.kecan.planning.facts.LocalFlag;
import vn.kecan.planning.facts.ScienceTechnology;

/** Facts of the file of the case's cadre. */
public final class OnFile {

    private static final String CADRE = "HN-000001";

    private OnFile() {}

    public static Discipline discipline(Discipline.Kind kind, String from, @Nullable String lapses) {
        return new Discipline("D" + from, CADRE, kind, Discipline.Side.PARTY, day(from), day(lapses));
    }

    public static ConfidenceVote vote(String on, int summoned, int low) {
        return new ConfidenceVote(
                "V" + on, CADRE, day(on), "HĐND", summoned, summoned, summoned - low, 0, low, day(on), null);
    }

    public static Evaluation year(int year, EvaluationLevel level) {
        return year(year, level, null);
    }

    public static Evaluation year(int year, EvaluationLevel level, @Nullable String points) {
        return year(CADRE, year, level, points);
    }

    public static Evaluation year(String cadre, int year, EvaluationLevel level) {
        return year(cadre, year, level, null);
    }

    private static Evaluation year(String cadre, int year, EvaluationLevel level, @Nullable String points) {
        return new Evaluation(
                cadre + year,
                cadre,
                year,
                null,
                level,
                points == null ? null : new BigDecimal(points),
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1));
    }

    public static Evaluation quarter(int year, int quarter, EvaluationLevel level) {
        var from = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Evaluation("E" + from, CADRE, year, quarter, level, null, null, from, from.plusMonths(3));
    }

    public static Degree degree(String field, String from) {
        return new Degree("G" + from, CADRE, Education.MASTER, field, day(from), null);
    }

    public static LocalFlag local(String place, boolean local) {
        return new LocalFlag("L" + place, CADRE, place, local, "Ban Tổ chức Thành ủy", day("2020-01-01"), null);
    }

    public static HealthCertificate certificate() {
        return new HealthCertificate("H1", CADRE, null, null);
    }

    public static ScienceTechnology byDegree() {
        return new ScienceTechnology(
                "S1",
                CADRE,
                ScienceTechnology.Ground.DEGREE,
                "Công nghệ thông tin",
                null,
                null,
                null,
                day("2020-01-01"),
                null);
    }

    public static ScienceTechnology byWork(
            @Nullable Integer certificate, @Nullable Integer work, @Nullable String results) {
        return new ScienceTechnology(
                "S2",
                CADRE,
                ScienceTechnology.Ground.CERTIFICATE_AND_WORK,
                "Kế toán",
                certificate,
                work,
                results,
                day("2020-01-01"),
                null);
    }

    private static @Nullable LocalDate day(@Nullable String it) {
        return it == null ? null : LocalDate.parse(it);
    }
}
