package vn.kecan.personnel.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Refusals (400) of files that are not what they should be, whatever their values. */
public final class Unreadable {

    private static final Text TITLE = new Text("Tệp không đọc được", "The file cannot be read");

    private Unreadable() {}

    public static ProblemException file(
            Format format, @Nullable Long row, @Nullable String value, String vi, String en) {
        var message = new Text(vi, en);
        return with(format, message, List.of(new Violation(row, "file", value, message)));
    }

    public static ProblemException with(Format format, Text detail, List<Violation> violations) {
        return new ProblemException(
                Problem.of("not-" + format.ending(), 400, TITLE, detail).with(violations));
    }

    public static ProblemException empty(Format format) {
        return file(
                format,
                1L,
                null,
                "Tệp rỗng. Dòng 1 phải là dòng tiêu đề; có thể tệp chưa được lưu.",
                "The file is empty. Line 1 must be the header. Maybe the file was not saved.");
    }

    public static ProblemException noRows(Format format) {
        return file(
                format,
                2L,
                null,
                "Tệp chỉ có dòng tiêu đề. Cần ít nhất một dòng dữ liệu từ dòng 2.",
                "The file has only a header. At least one row must follow from line 2.");
    }

    static ProblemException notUtf8(long position, byte found) {
        var hex = "0x%02X".formatted(found);
        return file(
                Format.CSV,
                null,
                hex,
                "Byte thứ " + position + " (" + hex + ") không phải UTF-8. Hãy lưu lại tệp dạng CSV UTF-8, hoặc, nếu"
                        + " tệp là Windows-1258, gửi với Content-Type: text/csv; charset=windows-1258.",
                "Byte " + position + " (" + hex + ") is not UTF-8. Maybe save the file again as CSV UTF-8 or, if it is"
                        + " Windows-1258, send it with Content-Type: text/csv; charset=windows-1258.");
    }

    static ProblemException notOf(String charset, long position, byte found) {
        var hex = "0x%02X".formatted(found);
        return file(
                Format.CSV,
                null,
                hex,
                "Byte thứ " + position + " (" + hex + ") không phải " + charset + ". Hãy lưu lại tệp dạng CSV UTF-8.",
                "Byte " + position + " (" + hex + ") is not " + charset + ". Maybe save the file again as CSV UTF-8.");
    }

    static ProblemException nul() {
        return file(
                Format.CSV,
                null,
                "U+0000",
                "Tệp có ký tự NUL: đây không phải văn bản. Có thể là tệp nhị phân, hoặc UTF-16 thiếu BOM; hãy lưu dạng"
                        + " CSV UTF-8.",
                "The file holds NUL: it is not text. Maybe it is binary, or UTF-16 without a byte order mark: save it as"
                        + " CSV UTF-8.");
    }

    static ProblemException unclosedQuote(long row) {
        return file(
                Format.CSV,
                row,
                "\"",
                "Dấu ngoặc kép mở ở bản ghi bắt đầu từ dòng " + row
                        + " không đóng, hoặc có ký tự thừa sau ngoặc đóng. Dấu ngoặc bên trong phải viết đôi (\"\").",
                "A quote opened in the record that starts on line " + row
                        + " must be closed right before a comma or the line's end. Maybe write a quote inside a value as \"\".");
    }

    static ProblemException tooLong(Format format, long row, int most) {
        return file(
                format,
                row,
                null,
                "Bản ghi bắt đầu từ dòng " + row + " dài quá " + most + " ký tự. Có thể đây không phải tệp " + format
                        + ".",
                "The record that starts on line " + row + " is longer than " + most
                        + " characters. Maybe the file is not " + format + ".");
    }
}
