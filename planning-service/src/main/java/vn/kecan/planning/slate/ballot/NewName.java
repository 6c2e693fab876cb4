package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A name new at step 3 needs two thirds of all leadership members (170/2025/NĐ-CP Điều 33.2c). */
final class NewName implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-13";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.conference() == Conference.SHORTLIST && it.names().stream().anyMatch(BallotCase.Name::fresh);
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var fresh = it.names().stream().filter(BallotCase.Name::fresh).toList();
        var needed = Tally.needed(it, fresh.getFirst(), law);
        var lowest = fresh.stream().mapToLong(BallotCase.Name::votes).min().orElseThrow();
        return law.finding(this)
                .by(law.value("appointment.new-name", "numerator"))
                .measured(lowest - needed, "persons")
                .fact("members", it.summoned())
                .fact("needed", needed)
                .fact("newNames", fresh.stream().map(BallotCase.Name::cadre).toList())
                .because(
                        "Nhân sự mới cần ít nhất %d/%d phiếu; thấp nhất được %d."
                                .formatted(needed, it.summoned(), lowest),
                        "A new name needs at least %d of %d; the lowest has %d."
                                .formatted(needed, it.summoned(), lowest))
                .verdict();
    }
}
