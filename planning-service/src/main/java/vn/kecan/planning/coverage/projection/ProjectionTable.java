package vn.kecan.planning.coverage.projection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.form.Cell;
import vn.kecan.planning.form.Heading;
import vn.kecan.planning.form.Table;
import vn.kecan.platform.problem.Text;

/** The projection as a table: a row for each month. */
final class ProjectionTable {

    private static final Text TITLE = new Text("Dự báo nguồn quy hoạch theo tháng", "Coverage month by month");

    private static final List<Heading> COLUMNS = List.of(
            Heading.of("day", "Ngày", "Day"),
            Heading.of("posts", "Số chức danh", "Posts"),
            Heading.of("seats", "Số vị trí", "Seats"),
            Heading.of("incumbents", "Đang đảm nhiệm", "Incumbents"),
            Heading.of("vacant", "Vị trí khuyết", "Vacant seats"),
            Heading.of("planned", "Lượt quy hoạch", "Entries (turns)"),
            Heading.of("persons", "Số người quy hoạch", "Persons planned"),
            Heading.of("gross", "Vị trí có nguồn (tính lượt)", "Seats covered, gross"),
            Heading.of("net", "Vị trí có nguồn (mỗi người một vị trí)", "Seats covered, net"),
            Heading.of("withoutSuccessor", "Chức danh chưa có nguồn", "Posts without successor"),
            Heading.of("retired", "Nghỉ hưu", "Retired"),
            Heading.of("termLimits", "Hết thời gian giữ chức", "Time in place run out"),
            Heading.of("expired", "Chứng chỉ hết hạn", "Certificates expired"),
            Heading.of("lost", "Chức danh mất nguồn cuối cùng", "Posts that lost their last successor"));

    private ProjectionTable() {}

    static Table of(ProjectionView view, Locale language) {
        return new Table(
                "coverage-projection",
                TITLE.in(language),
                Stream.concat(
                                Stream.of(view.unit() + ", " + view.term(), view.snapshot() + " · " + view.entries()),
                                Stream.ofNullable(view.noPlan()))
                        .toList(),
                COLUMNS,
                view.months().stream().map(ProjectionTable::cells).toList());
    }

    private static List<Cell> cells(ProjectionMonth it) {
        var counts = Stream.of(
                        it.posts(),
                        it.seats(),
                        it.incumbents(),
                        it.vacant(),
                        it.planned(),
                        it.persons(),
                        it.gross(),
                        it.net(),
                        (int) it.withoutSuccessor(),
                        it.retired(),
                        it.termLimits(),
                        it.expired())
                .map(one -> Cell.count((long) one));
        var lost = it.lost().stream().map(PostLost::post).collect(Collectors.joining(" "));
        return Stream.of(Stream.of(Cell.day(it.day())), counts, Stream.of(Cell.words(lost)))
                .flatMap(some -> some)
                .toList();
    }
}
