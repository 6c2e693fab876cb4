package vn.kecan.personnel.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/**
 * A refusal as it may stand in the table of jobs, where those read it who may not read the file: of a restricted kind it
 * tells rows and fields, and nothing that the file says. The reasons are in the annotated copy, which is sealed.
 */
final class Discreet {

    private static final int SHORT = 2;
    private static final Set<String> OPEN = Set.of(
            "id",
            "cadre",
            "row",
            "file",
            "declared",
            "from",
            "to",
            "decision",
            "decision.number",
            "decision.date",
            "decision.issuer");
    private static final Text REASON = new Text(
            "Giá trị không hợp lệ. Lý do ở tệp có cột lỗi (…/errors của công việc).",
            "The value is wrong. The reason stands in the file with a column of errors (…/errors of the job).");
    private static final Text HEADER = new Text(
            "Dòng tiêu đề không đúng. Hãy dùng biểu mẫu của loại này.",
            "The header does not fit. Maybe take the template of this kind.");

    private Discreet() {}

    static ProblemException told(ProblemException refusal, FileKind kind) {
        var problem = refusal.problem();
        var names = Stream.concat(OPEN.stream(), kind.columns().stream().map(Column::name))
                .collect(Collectors.toSet());
        var violations =
                problem.violations().stream().map(it -> told(it, names)).toList();
        return new ProblemException(new Problem(
                problem.type(),
                problem.status(),
                problem.title(),
                masked(problem.detail(), problem.violations()),
                violations));
    }

    private static Violation told(Violation it, Set<String> names) {
        if (!names.contains(it.field())) {
            return new Violation(it.row(), "header", Violation.MASKED, HEADER);
        }
        if (!OPEN.contains(it.field())) {
            return new Violation(it.row(), it.field(), it.value() == null ? null : Violation.MASKED, REASON);
        }
        return it.field().equals("file")
                ? new Violation(it.row(), it.field(), null, masked(it.message(), List.of(it)))
                : it;
    }

    private static Text masked(Text words, List<Violation> violations) {
        var vi = words.vi();
        var en = words.en();
        for (var it : violations) {
            var value = it.value();
            if (value != null && value.length() > SHORT) {
                vi = vi.replace(value, Violation.MASKED);
                en = en.replace(value, Violation.MASKED);
            }
        }
        return new Text(vi, en);
    }
}
