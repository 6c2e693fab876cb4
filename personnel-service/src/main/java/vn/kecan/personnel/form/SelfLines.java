package vn.kecan.personnel.form;

import java.util.List;
import java.util.Locale;
import vn.kecan.personnel.cadre.Cadre;
import vn.kecan.personnel.form.Sheet.Line;
import vn.kecan.personnel.personal.IdentityDocument;
import vn.kecan.personnel.personal.PersonalDetails;

/** Who the cadre is: from the name to the papers. */
final class SelfLines {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private SelfLines() {}

    static List<Line> of(Cadre it, File2c file) {
        return List.of(
                new Line("Họ và tên khai sinh", it.fullName().toUpperCase(VIETNAMESE)),
                new Line("Tên gọi khác", details(file, PersonalDetails::otherNames)),
                new Line("Ngày, tháng, năm sinh", Ink.birth(it.birthDate())),
                new Line("Giới tính", file.word("sexes", it.sex())),
                new Line("Nơi sinh", details(file, PersonalDetails::birthplace)),
                new Line("Quê quán", nativePlace(it, file)),
                new Line("Dân tộc", file.word("ethnic-groups", it.ethnicity())),
                new Line("Tôn giáo", details(file, PersonalDetails::religion)),
                new Line("Nơi đăng ký thường trú", details(file, PersonalDetails::permanentResidence)),
                new Line("Nơi ở hiện nay", details(file, PersonalDetails::currentResidence)),
                new Line(
                        "Điện thoại, thư điện tử",
                        file.value(PersonalDetails.class, d -> Ink.join(d.phone(), d.email()))),
                new Line("Số căn cước, ngày cấp, nơi cấp", papers(file)),
                new Line("Đối tượng chính sách", details(file, PersonalDetails::policyCategory)),
                new Line("Hạng thương binh", details(file, PersonalDetails::invalidClass)));
    }

    private static String details(
            File2c file, java.util.function.Function<PersonalDetails, @org.jspecify.annotations.Nullable String> of) {
        return file.value(PersonalDetails.class, it -> Ink.text(of.apply(it)));
    }

    private static String nativePlace(Cadre it, File2c file) {
        var place = it.nativePlace();
        return place == null ? Ink.NONE : Ink.join(place.commune(), file.word("provinces", place.province()));
    }

    private static String papers(File2c file) {
        return file.values(
                IdentityDocument.class,
                it -> it.fact().number() + ", " + Ink.day(it.fact().issuedOn()) + ", "
                        + Ink.text(it.fact().issuedBy()));
    }
}
