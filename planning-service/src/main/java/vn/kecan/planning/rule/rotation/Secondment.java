package vn.kecan.planning.rule.rotation;

import java.util.Optional;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A secondment lasts at most so many months, and what bars a transfer bars it (170/2025/NĐ-CP Điều 26). */
final class Secondment implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-21";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.SECOND
                || it.purpose() == Purpose.STAY && running(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var most = law.value("rotation.secondment");
        var finding = law.finding(this);
        if (it.purpose() == Purpose.STAY) {
            return stays(running(it).orElseThrow(), it, most, finding);
        }
        var months = it.stated().months();
        if (months != null && months > most.number()) {
            return finding.atMost(most, most.number(), months, most.unit(), lead())
                    .verdict();
        }
        var child = law.value("rotation.child-months", "secondment");
        return TransferObstacles.judge(finding.fact("statedMonths", months), it, child);
    }

    private static Verdict stays(Posting running, Nomination it, Parameter most, Finding finding) {
        var last = running.from().plusMonths(most.number());
        return finding.by(most)
                .met(!it.asOf().isAfter(last))
                .fact("since", running.from())
                .fact("atMostUntil", last)
                .flipsOn(it.asOf().isAfter(last) ? null : last.plusDays(1))
                .because(
                        "Biệt phái từ %s, nhiều nhất %d tháng, đến %s.".formatted(running.from(), most.number(), last),
                        "Seconded since %s, at most %d months, until %s."
                                .formatted(running.from(), most.number(), last))
                .verdict();
    }

    private static Text lead() {
        return new Text("Dự kiến biệt phái", "The secondment is to last");
    }

    private static Optional<Posting> running(Nomination it) {
        return it.held().stream()
                .map(HeldPost::posting)
                .filter(one -> one.kind() == PostingKind.SECONDED
                        && one.inForceOn(it.asOf())
                        && one.post().equals(it.post().code()))
                .findFirst();
    }
}
