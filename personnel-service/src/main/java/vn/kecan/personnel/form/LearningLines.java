package vn.kecan.personnel.form;

import java.util.List;
import java.util.stream.Collectors;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.conduct.CadreDeclaration;
import vn.kecan.personnel.conduct.Discipline;
import vn.kecan.personnel.conduct.Reward;
import vn.kecan.personnel.form.Sheet.Line;
import vn.kecan.personnel.health.HealthCertificate;
import vn.kecan.personnel.schooling.Degree;
import vn.kecan.personnel.schooling.GeneralEducation;
import vn.kecan.personnel.schooling.InformaticsSkill;
import vn.kecan.personnel.schooling.LanguageSkill;
import vn.kecan.personnel.schooling.StateManagement;
import vn.kecan.personnel.schooling.TheoryCourse;

/** What the cadre has learnt, how he is, and how he was judged. */
final class LearningLines {

    private LearningLines() {}

    static List<Line> of(Cadre cadre, File2c file) {
        return List.of(
                new Line("Giáo dục phổ thông", file.value(GeneralEducation.class, it -> it.grade() + "/" + it.outOf())),
                new Line("Trình độ chuyên môn cao nhất", highest(cadre, file)),
                new Line("Lý luận chính trị", theory(cadre, file)),
                new Line(
                        "Quản lý nhà nước",
                        file.values(
                                StateManagement.class,
                                it -> file.word("management-levels", it.fact().level()))),
                new Line(
                        "Ngoại ngữ",
                        file.values(
                                LanguageSkill.class,
                                it -> it.fact().language() + " ("
                                        + file.word("language-levels", it.fact().level()) + ")")),
                new Line(
                        "Tin học",
                        file.values(
                                InformaticsSkill.class,
                                it -> file.word("informatics-levels", it.fact().level()))),
                new Line(
                        "Sức khỏe, chiều cao, cân nặng, nhóm máu",
                        file.value(HealthCertificate.class, LearningLines::health)),
                new Line(
                        "Danh hiệu, khen thưởng",
                        file.values(
                                Reward.class,
                                it -> it.fact().title() + " ("
                                        + Ink.day(it.fact().awardedOn()) + ")")),
                new Line("Kỷ luật", disciplines(file)),
                new Line(
                        "Khai báo",
                        file.values(CadreDeclaration.class, it -> it.fact().text())));
    }

    private static String highest(Cadre cadre, File2c file) {
        return file.all(Degree.class).stream()
                .map(it -> it.fact())
                .max(java.util.Comparator.comparing(Degree::level))
                .map(it -> file.word("education", it.level()) + ", " + it.field())
                .orElseGet(() -> file.word("education", cadre.education()));
    }

    private static String theory(Cadre cadre, File2c file) {
        return file.all(TheoryCourse.class).stream()
                .map(it -> it.fact().level())
                .max(java.util.Comparator.naturalOrder())
                .map(it -> file.word("political-theory", it))
                .orElseGet(() -> file.word("political-theory", cadre.politicalTheory()));
    }

    private static String health(HealthCertificate it) {
        return Ink.join(
                it.condition(),
                it.heightCm() == null ? null : it.heightCm() + " cm",
                it.weightKg() == null ? null : it.weightKg() + " kg",
                it.bloodGroup(),
                "khám ngày " + Ink.day(it.examinedOn()));
    }

    /** Also those that have lapsed, and since when. */
    private static String disciplines(File2c file) {
        var all = file.all(Discipline.class).stream()
                .map(it -> file.word("disciplines", it.fact().kind()) + " (" + Ink.day(it.from())
                        + (it.fact().lapsesOn() == null
                                ? ""
                                : ", hết hiệu lực " + Ink.day(it.fact().lapsesOn()))
                        + ")")
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Ink.NONE : all;
    }
}
