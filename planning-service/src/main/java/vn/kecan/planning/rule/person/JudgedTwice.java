package vn.kecan.planning.rule.person;

import java.util.List;
import java.util.UUID;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Granted;

/** A case of a plan or a slate, judged under two laws; {@code list} is the plan or slate it stands in. */
public record JudgedTwice(UUID list, String unit, Granted.Case matter, List<Verdict> before, List<Verdict> after) {

    public JudgedTwice {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
