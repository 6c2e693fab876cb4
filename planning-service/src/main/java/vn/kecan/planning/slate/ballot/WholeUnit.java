package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** In a unit of under 30 without sub-units step 4 is of all civil servants (170/2025/NĐ-CP Điều 33.2d). */
final class WholeUnit implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-15";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() == Procedure.IN_HOUSE && it.conference() == Conference.SEALED_OPINION;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var limit = law.value("appointment.small-unit");
        var staff = it.staff();
        var finding = law.finding(this).by(limit).fact("summoned", it.summoned());
        if (staff == null || it.subUnits() == null) {
            return finding.unknown(
                    new Text(
                            "Chưa rõ số công chức hoặc đơn vị trực thuộc.",
                            "How many civil servants the unit has, or whether it has sub-units, is not told."),
                    staff == null ? "staff" : "subUnits",
                    null);
        }
        var small = staff < limit.number() && !it.subUnits();
        return finding.fact("staff", staff)
                .fact("subUnits", it.subUnits())
                .met(!small || it.summoned() == staff)
                .because(
                        small
                                ? "Đơn vị có %d người, không có đơn vị trực thuộc: triệu tập toàn thể; đã triệu tập %d."
                                        .formatted(staff, it.summoned())
                                : "Đơn vị không thuộc diện triệu tập toàn thể.",
                        small
                                ? "The unit has %d persons and no sub-units, so all are summoned; %d were."
                                        .formatted(staff, it.summoned())
                                : "The unit is not one in which all must be summoned.")
                .verdict();
    }
}
