package vn.kecan.personnel.dossier;

import java.util.List;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Violation;

/** Is told what is wrong with a row of a file. */
public interface Wrong {

    void wrong(long line, List<Violation> what);

    /** The same as a single write is told it. */
    default void wrong(long line, ProblemException refusal) {
        var problem = refusal.problem();
        wrong(
                line,
                problem.violations().isEmpty()
                        ? List.of(Violation.of("row", null, problem.detail()))
                        : problem.violations());
    }
}
