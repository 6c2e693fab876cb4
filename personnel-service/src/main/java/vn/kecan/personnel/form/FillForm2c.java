package vn.kecan.personnel.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.codelist.Words;
import vn.kecan.personnel.dossier.CadreFile;
import vn.kecan.personnel.form.Sheet.Section;
import vn.kecan.personnel.kin.Relation;
import vn.kecan.personnel.kin.Relative;
import vn.kecan.personnel.schooling.Degree;
import vn.kecan.personnel.schooling.Training;
import vn.kecan.personnel.service.SalaryGrade;
import vn.kecan.personnel.time.Times;

/** Fills form 2C from the file of a cadre, section by section in the order of the official form. */
@ApplicationScoped
class FillForm2c {

    private final CadreFile file;
    private final Words words;
    private final Career career;

    FillForm2c(CadreFile file, Words words, Career career) {
        this.file = file;
        this.words = words;
        this.career = career;
    }

    Sheet fill(Cadre cadre, Times at) {
        var of = new File2c(file, words, cadre.code(), at);
        var steps = career.of(cadre.code(), at).stream()
                .filter(it -> !it.from().isAfter(at.asOf()))
                .toList();
        var sections = new ArrayList<Section>();
        sections.add(Section.lines("I. Bản thân", SelfLines.of(cadre, of)));
        sections.add(Section.lines("II. Công tác", ServiceLines.of(cadre, of, steps)));
        sections.add(Section.lines("III. Trình độ, sức khỏe, khen thưởng, kỷ luật", LearningLines.of(cadre, of)));
        sections.add(schooling(of));
        sections.add(Section.table(
                "V. Tóm tắt quá trình công tác",
                List.of("Thời gian", "Chức danh, chức vụ", "Đơn vị"),
                steps.stream()
                        .map(it -> List.of(Ink.held(it.from(), it.to()), it.title(), it.unit()))
                        .toList()));
        sections.add(family("VI. Quan hệ gia đình: bản thân", of, false));
        sections.add(family("VII. Quan hệ gia đình: bên vợ hoặc chồng", of, true));
        sections.add(salary(of));
        var unit = career.unit(java.util.Objects.toString(cadre.keptBy(), ""), at);
        return new Sheet(List.of("Cơ quan quản lý hồ sơ:", unit), cadre.code(), sections, asked(at));
    }

    private static Section schooling(File2c of) {
        var degrees = of.rows(
                Degree.class,
                5,
                it -> List.of(
                        it.fact().institution(),
                        it.fact().field(),
                        Ink.period(it.fact().studiedFrom(), it.fact().studiedTo()),
                        of.word("study-modes", it.fact().mode()),
                        of.word("education", it.fact().level())));
        var courses = of.rows(
                Training.class,
                5,
                it -> List.of(
                        Ink.text(it.fact().institution()),
                        it.fact().course(),
                        Ink.held(it.from(), it.to()),
                        of.word("study-modes", it.fact().mode()),
                        Ink.join(
                                of.word("training-stages", it.fact().stage()),
                                it.fact().certificateNumber())));
        return Section.table(
                "IV. Đào tạo, bồi dưỡng",
                List.of("Tên trường", "Ngành học hoặc tên khóa", "Thời gian", "Hình thức", "Văn bằng, chứng chỉ"),
                Stream.concat(degrees.stream(), courses.stream()).toList());
    }

    private static Section family(String title, File2c of, boolean inLaw) {
        var heads = List.of("Quan hệ", "Họ và tên", "Năm sinh", "Nghề nghiệp, nơi công tác, nơi ở");
        if (!of.file().opens(Relative.class, of.cadre())) {
            return Section.table(title, heads, List.of(List.of(File2c.WITHHELD, "", "", "")));
        }
        return Section.table(
                title,
                heads,
                of.all(Relative.class).stream()
                        .filter(it -> inLaw == isInLaw(it.fact().relation()))
                        .sorted(Comparator.comparing(it -> it.fact().relation()))
                        .map(it -> List.of(
                                of.word("relations", it.fact().relation()),
                                it.fact().name(),
                                Ink.text(it.fact().birthYear()),
                                Ink.join(it.fact().occupation(), it.fact().residence())))
                        .toList());
    }

    private static boolean isInLaw(Relation it) {
        return switch (it) {
            case FATHER_IN_LAW, MOTHER_IN_LAW, SIBLING_IN_LAW -> true;
            case FATHER, MOTHER, SPOUSE, CHILD, SIBLING, GRANDPARENT, OTHER -> false;
        };
    }

    private static Section salary(File2c of) {
        return Section.table(
                "VIII. Diễn biến quá trình lương",
                List.of("Thời gian", "Mã ngạch", "Bậc", "Hệ số"),
                of.rows(
                        SalaryGrade.class,
                        4,
                        it -> List.of(
                                Ink.held(it.from(), it.to()),
                                it.fact().code(),
                                Ink.text(it.fact().step()),
                                it.fact().coefficient().toPlainString())));
    }

    private static String asked(Times at) {
        return "In từ hồ sơ điện tử: đúng vào ngày " + Ink.day(at.asOf()) + ", theo hiểu biết lúc " + at.knownAt()
                + ". Nơi ghi \"" + Ink.NONE + "\" là chưa có trong hồ sơ.";
    }
}
