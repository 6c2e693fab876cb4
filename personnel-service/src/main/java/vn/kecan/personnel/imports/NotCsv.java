package vn.kecan.personnel.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Refusals (400) of what is no CSV file of the kind asked for, whatever its values. */
final class NotCsv {

    private static final String FILE = "file";

    private NotCsv() {}

    static ProblemException empty() {
        return refused(
                1L,
                FILE,
                null,
                "Tệp rỗng. Dòng 1 phải là dòng tiêu đề; có thể tệp chưa được lưu.",
                "The file is empty. Line 1 must be the header. Maybe the file was not saved.");
    }

    static ProblemException noRows() {
        return refused(
                2L,
                FILE,
                null,
                "Tệp chỉ có dòng tiêu đề. Cần ít nhất một dòng dữ liệu từ dòng 2.",
                "The file has only a header. At least one row must follow from line 2.");
    }

    static ProblemException notUtf8(long position, byte found) {
        var hex = "0x%02X".formatted(found);
        return refused(
                null,
                FILE,
                hex,
                "Byte thứ " + position + " (" + hex + ") không phải UTF-8. Hãy lưu lại tệp dạng CSV UTF-8.",
                "Byte " + position + " (" + hex + ") is not UTF-8. Maybe save the file again as CSV UTF-8.");
    }

    static ProblemException nul() {
        return refused(
                null,
                FILE,
                "U+0000",
                "Tệp có ký tự NUL: đây không phải văn bản. Có thể là tệp nhị phân hoặc UTF-16; hãy lưu dạng CSV UTF-8.",
                "The file holds NUL: it is not text. Maybe it is binary or UTF-16: save it as CSV UTF-8.");
    }

    static ProblemException unclosedQuote(long row) {
        return refused(
                row,
                FILE,
                "\"",
                "Dấu ngoặc kép mở ở bản ghi bắt đầu từ dòng " + row
                        + " không đóng, hoặc có ký tự thừa sau ngoặc đóng. Dấu ngoặc bên trong phải viết đôi (\"\").",
                "A quote opened in the record that starts on line " + row
                        + " must be closed right before a comma or the line's end. Maybe write a quote inside a value as \"\".");
    }

    static ProblemException tooLong(long row, int most) {
        return refused(
                row,
                FILE,
                null,
                "Bản ghi bắt đầu từ dòng " + row + " dài quá " + most + " ký tự. Có thể đây không phải tệp CSV.",
                "The record that starts on line " + row + " is longer than " + most
                        + " characters. Maybe the file is not CSV.");
    }

    static ProblemException wrongHeader(List<Violation> violations, List<String> expected, List<String> optional) {
        var columns = String.join(",", expected);
        var more = optional.isEmpty() ? "" : String.join(",", optional);
        var detail = new Text(
                "Dòng tiêu đề không đúng. Cần các cột: " + columns + "; có thể thêm: " + more + ".",
                "The header does not fit. Columns needed: " + columns + "; allowed as well: " + more + ".");
        return new ProblemException(
                Problem.of("not-csv", 400, new Text("Tệp không đọc được", "The file cannot be read"), detail)
                        .with(violations));
    }

    private static ProblemException refused(
            @Nullable Long row, String field, @Nullable String value, String vi, String en) {
        var message = new Text(vi, en);
        return new ProblemException(
                Problem.of("not-csv", 400, new Text("Tệp không đọc được", "The file cannot be read"), message)
                        .with(List.of(new Violation(row, field, value, message))));
    }
}
