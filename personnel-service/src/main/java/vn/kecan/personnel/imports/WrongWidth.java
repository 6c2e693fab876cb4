package vn.kecan.personnel.imports;

import vn.kecan.platform.problem.Violation;

/** A row with too many or too few fields. */
final class WrongWidth {

    private WrongWidth() {}

    static Violation of(int found, int wanted) {
        return Violation.of(
                "row",
                found + " / " + wanted,
                "Dòng có " + found + " trường, tiêu đề có " + wanted
                        + ". Giá trị có dấu phẩy phải đặt trong ngoặc kép.",
                "The row has " + found + " fields, the header " + wanted
                        + ". Maybe a value with a comma is not in quotes.");
    }
}
