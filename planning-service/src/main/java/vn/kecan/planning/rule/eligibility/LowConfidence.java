package vn.kecan.planning.rule.eligibility;

import java.util.Optional;
import vn.kecan.planning.facts.ConfidenceVote;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;

/** The low votes of the last poll of confidence against shares of those summoned, as whole votes. */
public record LowConfidence(ConfidenceVote vote) {

    /** The last poll held not later than the day asked about. */
    public static Optional<LowConfidence> of(Nomination it) {
        return it.file().lastVote(it.asOf()).map(LowConfidence::new);
    }

    public long low() {
        return vote.low();
    }

    /** The most low votes that are not over the share: the share itself is not over it. */
    public long mostNotOver(Parameter numerator, Parameter denominator) {
        return Math.floorDiv(numerator.number() * vote.summoned(), denominator.number());
    }

    /** The most low votes that do not reach the share: the share itself reaches it. */
    public long mostBelow(Parameter numerator, Parameter denominator) {
        return Math.ceilDiv(numerator.number() * vote.summoned(), denominator.number()) - 1;
    }

    public Text lead() {
        return new Text(
                "Lấy phiếu ngày %s, triệu tập %d người, tín nhiệm thấp".formatted(vote.heldOn(), vote.summoned()),
                "In the poll of %s, with %d summoned, low confidence was voted by"
                        .formatted(vote.heldOn(), vote.summoned()));
    }

    public Finding told(Finding finding) {
        return finding.fact("heldOn", vote.heldOn())
                .fact("votedBy", vote.body())
                .fact("summoned", vote.summoned())
                .fact("low", vote.low());
    }
}
