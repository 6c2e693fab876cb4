package vn.kecan.planning.plan;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** So many persons planned for each seat of a leadership post (45-HD/BTCTW II.6.2). */
final class PersonsPerSeat implements Rule<PlannedPost> {

    @Override
    public String id() {
        return "PL-05";
    }

    @Override
    public boolean concerns(PlannedPost it, Law law) {
        return it.post().kind().leadership();
    }

    @Override
    public Verdict judge(PlannedPost it, Law law) {
        var perSeat = law.value("planning.persons-per-seat");
        long most = perSeat.number() * it.post().seats();
        long planned = it.planned().size();
        return law.finding(this)
                .atMost(
                        perSeat,
                        most,
                        planned,
                        perSeat.unit(),
                        new Text(
                                "%s, %d vị trí: quy hoạch"
                                        .formatted(it.post().code(), it.post().seats()),
                                "%s, %d seats: planned are"
                                        .formatted(it.post().code(), it.post().seats())))
                .fact("post", it.post().code())
                .fact("seats", it.post().seats())
                .fact("planned", planned)
                .fact("most", most)
                .verdict();
    }
}
