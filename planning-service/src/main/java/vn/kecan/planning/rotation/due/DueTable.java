package vn.kecan.planning.rotation.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.form.Cell;
import vn.kecan.planning.form.Heading;
import vn.kecan.planning.form.Table;
import vn.kecan.platform.problem.Text;

/** The list as a table for CSV and XLSX: every line, with the very words of the JSON. */
final class DueTable {

    private static final Text TITLE = new Text("Cán bộ đến hạn luân chuyển", "Cadres due to move on");

    private static final List<Heading> COLUMNS = List.of(
            Heading.of("kind", "Loại", "Kind"),
            Heading.of("state", "Tình trạng", "State"),
            Heading.of("dueOn", "Đến hạn", "Due on"),
            Heading.of("cadre", "Mã cán bộ", "Cadre"),
            Heading.of("fullName", "Họ và tên", "Full name"),
            Heading.of("post", "Mã chức danh", "Post"),
            Heading.of("postTitle", "Chức danh", "Title"),
            Heading.of("postKind", "Loại chức danh", "Kind of post"),
            Heading.of("unit", "Mã đơn vị", "Unit"),
            Heading.of("unitName", "Đơn vị", "Name of the unit"),
            Heading.of("since", "Từ ngày", "Since"),
            Heading.of("until", "Đến trước ngày", "Until"),
            Heading.of("through", "Qua các chức danh", "Through"),
            Heading.of("rule", "Quy tắc", "Rule"),
            Heading.of("act", "Văn bản", "Act"),
            Heading.of("clause", "Điều khoản", "Clause"),
            Heading.of("standing", "Mức xác thực", "Standing"),
            Heading.of("local", "Là người địa phương (đã xác định)", "Local (as decided)"),
            Heading.of("localDecidedBy", "Ai xác định", "Decided by"),
            Heading.of("homeProvince", "Quê quán: tỉnh", "Home province"),
            Heading.of("homeCommune", "Quê quán: xã", "Home commune"),
            Heading.of("because", "Căn cứ", "Because"));

    private DueTable() {}

    static Table of(List<DueView> lines, List<Text> about, Locale language) {
        return new Table(
                "rotation-due",
                TITLE.in(language),
                about.stream().map(it -> it.in(language)).toList(),
                COLUMNS,
                lines.stream().map(DueTable::cells).toList());
    }

    private static List<Cell> cells(DueView it) {
        var cells = new ArrayList<>(List.of(
                Cell.words(it.kind().name()),
                Cell.words(it.state().name()),
                Cell.day(it.dueOn()),
                Cell.words(it.cadre()),
                Cell.words(it.fullName()),
                Cell.words(it.post()),
                Cell.words(it.postTitle()),
                Cell.words(it.postKind().name()),
                Cell.words(it.unit()),
                Cell.words(it.unitName()),
                Cell.day(it.since()),
                Cell.day(it.until()),
                Cell.words(String.join(" > ", it.through())),
                Cell.words(it.rule()),
                Cell.words(it.citation().act()),
                Cell.words(it.citation().clause()),
                Cell.words(it.citation().standing().name())));
        cells.addAll(standing(it, it.localStanding()));
        cells.add(Cell.words(it.because()));
        return cells;
    }

    private static List<Cell> standing(DueView line, @Nullable LocalStanding it) {
        if (it == null) {
            return List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK);
        }
        return List.of(
                Cell.words(it.local() == null ? line.state().name() : it.local().toString()),
                Cell.words(it.decidedBy()),
                Cell.words(it.homeProvince()),
                Cell.words(it.homeCommune()));
    }
}
