package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** What is wrong with the rows of a file: all of it counted, the first thousand told. */
final class Complaints {

    static final int MOST_TOLD = 1000;

    private final List<Violation> told = new ArrayList<>();
    private long total;

    void add(long row, Violation what) {
        add(row, what.field(), what.value(), what.message());
    }

    void add(long row, String field, @Nullable String value, Text message) {
        total++;
        if (told.size() < MOST_TOLD) {
            told.add(new Violation(row, field, value, message));
        }
    }

    boolean any() {
        return total > 0;
    }

    boolean full() {
        return told.size() >= MOST_TOLD;
    }

    /** Counts some that are not told any more. */
    void more(long untold) {
        total += untold;
    }

    void refuseIfAny() {
        if (any()) {
            throw refusal();
        }
    }

    private ProblemException refusal() {
        told.sort(Comparator.comparing(Violation::row).thenComparing(Violation::field));
        var shown = total > told.size() ? " " + told.size() : "";
        return new ProblemException(Problem.of(
                        "import-refused",
                        422,
                        new Text("Tệp chưa được nhập", "The file was not imported"),
                        new Text(
                                "Tệp có " + total + " chỗ sai; không dòng nào được ghi. Xem" + shown
                                        + " violations đầu tiên, sửa rồi gửi lại cả tệp với Idempotency-Key mới.",
                                total + " thing(s) are wrong in the file; no row was written. See the"
                                        + (shown.isEmpty() ? "" : " first" + shown)
                                        + " violations, mend them and send the whole file again with a new Idempotency-Key."))
                .with(told));
    }
}
