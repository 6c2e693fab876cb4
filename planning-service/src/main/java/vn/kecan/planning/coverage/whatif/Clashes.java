package vn.kecan.planning.coverage.whatif;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** What of a what-if cannot be at once; it is answered only when there is none. */
final class Clashes {

    private static final int UNPROCESSABLE = 422;

    private final List<Violation> found = new ArrayList<>();

    void add(String field, @Nullable Object value, String vi, String en) {
        found.add(Violation.of(field, value, vi, en));
    }

    void mustBeNone() {
        if (!found.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "what-if-contradicts-itself",
                            UNPROCESSABLE,
                            new Text("Giả định tự mâu thuẫn", "The what-if contradicts itself or the facts"),
                            new Text(
                                    "Có %d chỗ không thể cùng xảy ra; xem violations.".formatted(found.size()),
                                    "%d thing(s) cannot be at once; see violations.".formatted(found.size())))
                    .with(found));
        }
    }
}
