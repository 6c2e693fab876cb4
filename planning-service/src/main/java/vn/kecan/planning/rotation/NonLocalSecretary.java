package vn.kecan.planning.rotation;

import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.LocalFlag;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The secretary of a province is not of the place, and that of a commune should not be (45-CT/TW). */
final class NonLocalSecretary implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-18";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose().takesOffice()
                && it.post().kind() == PostKind.SECRETARY
                && (it.unit().level().directlyUnderCentre() || it.unit().level() == Level.COMMUNE);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var flag = it.file()
                .all(LocalFlag.class)
                .filter(one ->
                        one.inForceOn(it.asOf()) && one.place().equals(it.unit().code()))
                .findFirst();
        var finding = law.finding(this).fact("place", it.unit().code());
        if (flag.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Chưa xác định có phải người địa phương ở %s hay không."
                                    .formatted(it.unit().code()),
                            "Whether he counts as local to %s was not decided."
                                    .formatted(it.unit().code())),
                    "local-flag",
                    it.cadre().keptBy());
        }
        return finding.met(!flag.get().local())
                .fact("local", flag.get().local())
                .fact("decidedBy", flag.get().decidedBy())
                .because(
                        flag.get().local()
                                ? "Là người địa phương; bí thư nên không là người địa phương."
                                : "Không là người địa phương.",
                        flag.get().local() ? "Counts as local; a secretary should not be." : "Does not count as local.")
                .verdict();
    }
}
