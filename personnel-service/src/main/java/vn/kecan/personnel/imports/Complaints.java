package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** What is wrong with the rows of a file: all of it counted, so much noted that memory bears it, the first thousand told. */
final class Complaints {

    static final int MOST_TOLD = 1000;
    static final int MOST_NOTED = 100_000;

    private final List<Violation> noted = new ArrayList<>();
    private long total;

    void add(long row, Violation what) {
        add(row, what.field(), what.value(), what.message());
    }

    void addAll(long row, List<Violation> what) {
        what.forEach(it -> add(row, it));
    }

    void add(long row, String field, @Nullable String value, Text message) {
        total++;
        if (!full()) {
            noted.add(new Violation(row, field, value, message));
        }
    }

    boolean any() {
        return total > 0;
    }

    long total() {
        return total;
    }

    /** Whether more would only be counted. */
    boolean full() {
        return noted.size() >= MOST_NOTED;
    }

    int room() {
        return MOST_NOTED - noted.size();
    }

    /** Counts some that are not noted any more. */
    void more(long unnoted) {
        total += unnoted;
    }

    /** The rows that something is wrong with. */
    Set<Long> rows() {
        var rows = new TreeSet<Long>();
        noted.forEach(it -> rows.add(Objects.requireNonNull(it.row())));
        return rows;
    }

    /** What is wrong with each row. */
    Map<Long, List<Violation>> byRow() {
        var rows = new HashMap<Long, List<Violation>>();
        noted.forEach(it -> rows.computeIfAbsent(Objects.requireNonNull(it.row()), row -> new ArrayList<>())
                .add(it));
        return rows;
    }

    List<Violation> told() {
        noted.sort(Comparator.comparing(Violation::row).thenComparing(Violation::field));
        return noted.subList(0, Math.min(noted.size(), MOST_TOLD));
    }

    ProblemException refusal() {
        var told = told();
        var shown = total > told.size() ? " " + told.size() : "";
        return new ProblemException(Problem.of(
                        "import-refused",
                        422,
                        new Text("Tệp chưa được nhập", "The file was not imported"),
                        new Text(
                                "Tệp có " + total + " chỗ sai; không dòng nào được ghi. Xem" + shown
                                        + " violations đầu tiên (hoặc tệp có cột lỗi ở …/errors của công việc), sửa rồi gửi lại"
                                        + " cả tệp với Idempotency-Key mới.",
                                total + " thing(s) are wrong in the file; no row was written. See the"
                                        + (shown.isEmpty() ? "" : " first" + shown)
                                        + " violations (or the file with a column of errors at …/errors of the job), mend"
                                        + " them and send the whole file again with a new Idempotency-Key."))
                .with(told));
    }
}
