package vn.kecan.planning.slate.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.kecan.platform.problem.Violation;

/** What no count can be, whatever the law says: more ballots than were issued, more votes than ballots. */
final class CountsAddUp {

    private CountsAddUp() {}

    static void must(NewBallot it, Conference conference, int namesOnABallot) {
        var wrong = new ArrayList<Violation>();
        atMost(wrong, "present", it.present(), "summoned", it.summoned());
        if (!conference.ballots()) {
            none(wrong, it, conference);
        } else {
            atMost(wrong, "issued", it.issuedOr0(), "summoned", it.summoned());
            atMost(wrong, "returned", it.returnedOr0(), "issued", it.issuedOr0());
            atMost(wrong, "valid", it.validOr0(), "returned", it.returnedOr0());
            votes(wrong, it, namesOnABallot);
        }
        if (!wrong.isEmpty()) {
            throw BallotRefusals.counts(wrong);
        }
    }

    private static void votes(List<Violation> wrong, NewBallot it, int namesOnABallot) {
        var seen = new HashSet<String>();
        var sum = 0L;
        for (var one : it.named()) {
            var field = "votes." + one.cadre();
            atMost(wrong, field, one.votes(), "valid", it.validOr0());
            if (!seen.add(one.cadre())) {
                wrong.add(Violation.of(field, one.votes(), "Tên này có hai lần.", "This name is there twice."));
            }
            sum += one.votes();
        }
        var most = (long) it.validOr0() * namesOnABallot;
        if (sum > most) {
            wrong.add(Violation.of(
                    "votes",
                    sum,
                    "Tổng phải không quá " + it.validOr0() + " phiếu hợp lệ × " + namesOnABallot + " tên = " + most
                            + ".",
                    "Together at most " + it.validOr0() + " valid ballots × " + namesOnABallot + " name(s) = " + most
                            + "."));
        }
    }

    private static void none(List<Violation> wrong, NewBallot it, Conference conference) {
        if (it.issuedOr0() + it.returnedOr0() + it.validOr0() > 0 || !it.named().isEmpty()) {
            wrong.add(Violation.of(
                    "issued",
                    it.issuedOr0(),
                    "Bước này (" + conference + ") không bỏ phiếu.",
                    "No ballots are cast at this step (" + conference + "). Maybe another step was meant."));
        }
    }

    private static void atMost(List<Violation> wrong, String field, int value, String of, int most) {
        if (value > most) {
            wrong.add(Violation.of(
                    field,
                    value,
                    "Phải không quá " + of + " = " + most + ".",
                    "Must not be more than " + of + " = " + most + "."));
        }
    }
}
