package vn.kecan.planning.rule.election;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ReferenceMonth;

/** Tells the month on which the age of a candidate of the term is measured (45-CT/TW). */
final class ElectionMonth implements Rule<Nomination> {

    @Override
    public String id() {
        return "CM-08";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        var told = law.rulebook().rule(id()).orElseThrow().parameters();
        return it.purpose() == Purpose.ELECT
                && it.term()
                        .reference(it.post().kind(), it.unit().level(), law)
                        .filter(month -> told.stream().anyMatch(month.name()::startsWith))
                        .isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var month =
                it.term().reference(it.post().kind(), it.unit().level(), law).orElseThrow();
        return ReferenceMonth.told(law.finding(this), month)
                .by(month)
                .fact("level", it.unit().level())
                .fact("postKind", it.post().kind())
                .because(
                        "Tuổi của người ứng cử nhiệm kỳ %s tính tại tháng %s."
                                .formatted(it.term().code(), month.word()),
                        "For candidates of the term %s age is measured in %s."
                                .formatted(it.term().code(), month.word()))
                .verdict();
    }
}
