package vn.kecan.planning.rotation.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.form.Form;
import vn.kecan.planning.form.FormRow;
import vn.kecan.planning.form.Heading;
import vn.kecan.planning.rotation.move.DirectionCode;
import vn.kecan.platform.problem.Text;

/** Form 11 of the Organisation Commission, filled: every turn stands in one direction, and all of them in the total. */
final class Form11 {

    private static final Text TITLE =
            new Text("Biểu 11: Kết quả luân chuyển cán bộ (lượt người)", "Form 11: results of rotation (in turns)");

    private static final Text RELIGION = new Text(
            "Tôn giáo là thông tin hạn chế, không có ở đây nên không đếm được.",
            "Religion is restricted and not known here, so it cannot be counted.");
    private static final Text CENTRE = new Text(
            "Không có đơn vị Trung ương trong hồ sơ nên không đếm được lượt từ Trung ương về.",
            "No unit of the Centre is on record, so turns from there cannot be counted.");
    private static final Text ADDED = new Text(
            "Tăng thêm chức danh: ngày luân chuyển đến, số người giữ vượt số ghế.",
            "With an added post: on the day of the rotation there were more holders than seats.");

    private Form11() {}

    /**
     * @param to the first day after the period
     * @param districts whether a district stood when the period began
     */
    static Form of(Unit unit, LocalDate from, LocalDate to, boolean districts, List<RotationTurn> turns) {
        var columns = DirectionCode.columns(districts);
        return new Form(
                "form-11",
                TITLE,
                List.of(
                        new Text(
                                "Đơn vị tiếp nhận: %s (%s) và các đơn vị trực thuộc"
                                        .formatted(unit.name(), unit.code()),
                                "Into: %s (%s) and the units below it".formatted(unit.name(), unit.code())),
                        new Text(
                                "Từ ngày %s đến hết ngày %s".formatted(from, to.minusDays(1)),
                                "From %s to %s inclusive".formatted(from, to.minusDays(1))),
                        ADDED,
                        RELIGION,
                        CENTRE),
                Stream.concat(
                                Stream.of(Heading.of("total", "Tổng số", "Total")),
                                columns.stream().map(it -> Heading.of(it.name(), it.vi(), it.en())))
                        .toList(),
                TurnRow.ALL.stream().map(it -> row(it, columns, turns)).toList());
    }

    private static FormRow row(TurnRow row, List<DirectionCode> columns, List<RotationTurn> turns) {
        var counts = new ArrayList<@Nullable Long>();
        var counted = row.counts();
        counts.add(counted == null ? null : turns.stream().filter(counted).count());
        for (var column : columns) {
            counts.add(
                    counted == null || !column.countable()
                            ? null
                            : turns.stream()
                                    .filter(it -> it.direction() == column && counted.test(it))
                                    .count());
        }
        return new FormRow(row.heading(), counts);
    }
}
