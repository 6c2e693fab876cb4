package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The rank a post of a commune of Hanoi has on the Politburo's list; every comparison of ranks rests on it (368-QĐ/TW). */
final class RankInHanoi implements Rule<Nomination> {

    private static final String RANKS = "rank.hanoi-commune";

    @Override
    public String id() {
        return "HN-12";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.unit().level() == Level.COMMUNE
                && law.value("rank.hanoi").word().equals(it.unit().parent())
                && law.rulebook().value(RANKS).keys().contains(it.post().kind().name());
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var listed = law.value(RANKS, it.post().kind().name());
        return law.finding(this)
                .by(listed)
                .met(it.post().rank() == listed.number())
                .fact("postKind", it.post().kind())
                .fact("rankOnRecord", it.post().rank())
                .fact("rankListed", listed.number())
                .because(() -> new Text(
                        "Chức danh %s ở bậc %d trong hồ sơ; theo danh mục là bậc %d."
                                .formatted(it.post().code(), it.post().rank(), listed.number()),
                        "The post %s is of rank %d on record; by the list it is of rank %d."
                                .formatted(it.post().code(), it.post().rank(), listed.number())))
                .verdict();
    }
}
