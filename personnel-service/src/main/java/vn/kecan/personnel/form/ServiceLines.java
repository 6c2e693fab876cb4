package vn.kecan.personnel.form;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.form.Sheet.Line;
import vn.kecan.personnel.party.OrganisationMembership;
import vn.kecan.personnel.party.PartyMembership;
import vn.kecan.personnel.personal.PersonalDetails;
import vn.kecan.personnel.service.Allowance;
import vn.kecan.personnel.service.MilitaryService;
import vn.kecan.personnel.service.SalaryGrade;

/** How the cadre serves: recruitment, posts, Party, army, grade. */
final class ServiceLines {

    private ServiceLines() {}

    static List<Line> of(Cadre cadre, File2c file, List<Career.Step> steps) {
        return List.of(
                new Line(
                        "Nghề nghiệp trước khi tuyển dụng",
                        file.value(PersonalDetails.class, it -> Ink.text(it.earlierOccupation()))),
                new Line(
                        "Ngày tuyển dụng, cơ quan tuyển dụng",
                        file.value(
                                PersonalDetails.class,
                                it -> Ink.day(it.recruitedOn()) + ", " + Ink.text(it.recruitedBy()))),
                new Line("Chức vụ hiện tại", current(steps, file)),
                new Line("Chức vụ cao nhất đã qua", highest(steps)),
                new Line("Công việc chính được giao", file.value(PersonalDetails.class, it -> Ink.text(it.mainTask()))),
                new Line("Sở trường công tác", file.value(PersonalDetails.class, it -> Ink.text(it.strongestField()))),
                new Line("Ngạch, mã ngạch, bậc, hệ số", file.value(SalaryGrade.class, ServiceLines::grade)),
                new Line("Phụ cấp", file.value(SalaryGrade.class, ServiceLines::allowances)),
                new Line("Ngày vào Đảng, ngày chính thức, số thẻ", party(cadre, file)),
                new Line(
                        "Tổ chức chính trị - xã hội",
                        file.values(
                                OrganisationMembership.class,
                                it -> file.word("organisations", it.fact().organisation()) + " ("
                                        + Ink.day(it.fact().joinedOn()) + ")")),
                new Line("Quân ngũ", army(file)));
    }

    /** As the file has it, else as the record of the cadre says. */
    private static String party(Cadre cadre, File2c file) {
        return file.one(PartyMembership.class)
                .map(it -> party(it.admittedOn(), it.officialOn(), it.cardNumber()))
                .orElseGet(() -> cadre.partyAdmittedOn() == null
                        ? Ink.NONE
                        : party(cadre.partyAdmittedOn(), cadre.partyOfficialOn(), null));
    }

    private static String party(
            @Nullable LocalDate admitted, @Nullable LocalDate official, @Nullable String cardNumber) {
        return Ink.day(admitted) + ", " + Ink.day(official) + ", " + Ink.text(cardNumber);
    }

    private static String current(List<Career.Step> steps, File2c file) {
        var now = steps.stream()
                .filter(it -> it.on(file.at().asOf()))
                .map(it -> it.title() + ", " + it.unit())
                .collect(Collectors.joining("; "));
        return now.isEmpty() ? Ink.NONE : now;
    }

    /** Rank 1 is the highest. */
    private static String highest(List<Career.Step> steps) {
        return steps.stream()
                .min(Comparator.comparing(Career.Step::rank))
                .map(it -> it.title() + ", " + it.unit())
                .orElse(Ink.NONE);
    }

    private static String grade(SalaryGrade it) {
        return it.name() + ", " + it.code() + ", bậc " + it.step() + ", hệ số "
                + it.coefficient().toPlainString();
    }

    private static String allowances(SalaryGrade it) {
        var all = it.allowances();
        return all == null || all.isEmpty()
                ? Ink.NONE
                : all.stream().map(ServiceLines::allowance).collect(Collectors.joining("; "));
    }

    private static String allowance(Allowance it) {
        return it.name() + " " + Ink.join(it.coefficient(), it.percent() == null ? null : it.percent() + " %");
    }

    /** Also when it is over. */
    private static String army(File2c file) {
        return file.all(MilitaryService.class).stream()
                .map(it -> it.fact())
                .map(it -> "nhập ngũ " + Ink.day(it.enlistedOn()) + ", xuất ngũ " + Ink.day(it.dischargedOn())
                        + ", quân hàm cao nhất " + Ink.text(it.highestRank()))
                .reduce((one, other) -> one + "; " + other)
                .orElse(Ink.NONE);
    }
}
