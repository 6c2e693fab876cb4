package vn.kecan.planning.rule.seats;

import java.util.List;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Verdict;

/** The numbers of a commune's executive committee, standing committee and deputy secretaries (45-CT/TW). */
final class CommuneNumbers implements RowRule<UnitSeats> {

    @Override
    public String id() {
        return "CM-10";
    }

    @Override
    public boolean concerns(UnitSeats it, Law law) {
        return it.unit().level() == Level.COMMUNE
                && !(it.of(CommuneSeats.COMMITTEES).isEmpty()
                        && it.of(List.of(PostKind.DEPUTY_SECRETARY)).isEmpty());
    }

    @Override
    public List<Row> rows(UnitSeats it, long chosen, Law law) {
        return CommuneSeats.rows(id(), it, law);
    }

    @Override
    public Verdict judge(UnitSeats it, Law law) {
        return CommuneSeats.judge(law.finding(this), id(), it, law);
    }
}
