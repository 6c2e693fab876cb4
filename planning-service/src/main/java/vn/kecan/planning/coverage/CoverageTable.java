package vn.kecan.planning.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kecan.planning.form.Cell;
import vn.kecan.planning.form.Heading;
import vn.kecan.planning.form.Table;
import vn.kecan.platform.problem.Text;

/** Coverage as a table: a row for each unit, the figures of the JSON; of the shares the counts. */
final class CoverageTable {

    private static final Text TITLE = new Text("Mức độ bảo đảm nguồn quy hoạch", "Coverage by plans");

    private static final List<Heading> FIGURES = List.of(
            Heading.of("unit", "Mã đơn vị", "Unit"),
            Heading.of("name", "Tên đơn vị", "Name"),
            Heading.of("posts", "Số chức danh", "Posts"),
            Heading.of("seats", "Số vị trí", "Seats"),
            Heading.of("incumbents", "Đang đảm nhiệm", "Incumbents"),
            Heading.of("vacant", "Vị trí khuyết", "Vacant seats"),
            Heading.of("planned", "Lượt quy hoạch", "Entries (turns)"),
            Heading.of("persons", "Số người quy hoạch", "Persons planned"),
            Heading.of("gross", "Vị trí có nguồn (tính lượt)", "Seats covered, gross"),
            Heading.of("net", "Vị trí có nguồn (mỗi người một vị trí)", "Seats covered, net"),
            Heading.of("readyNow", "Đảm nhiệm được ngay", "Ready now"),
            Heading.of("inTerm", "Trong nhiệm kỳ", "Within the term"),
            Heading.of("later", "Về sau", "Later"),
            Heading.of("emergencyCover", "Thay thế khẩn cấp", "Emergency cover"),
            Heading.of("withoutSuccessor", "Chức danh chưa có nguồn", "Posts without successor"),
            Heading.of("underMinimum", "Dưới hệ số tối thiểu", "Under the minimum"),
            Heading.of("overMaximum", "Vượt số tối đa", "Over the maximum"),
            Heading.of("singlePoints", "Người là nguồn duy nhất của nhiều chức danh", "Single points"),
            Heading.of("withoutTarget", "Lượt không còn chức danh", "Entries without a post"),
            Heading.of("barred", "Lượt không còn đủ điều kiện", "Entries barred"));

    private CoverageTable() {}

    static Table of(CoverageView view, Locale language) {
        var first = view.rows().isEmpty()
                ? List.<CoverageQuota>of()
                : view.rows().getFirst().quotas();
        var shares = first.stream()
                .map(it -> Heading.of(it.quota(), it.who(), it.who()))
                .distinct()
                .toList();
        return new Table(
                "coverage",
                TITLE.in(language),
                about(view, language),
                Stream.concat(FIGURES.stream(), shares.stream()).toList(),
                view.rows().stream().map(it -> cells(it, shares)).toList());
    }

    private static List<String> about(CoverageView it, Locale language) {
        var lines = Stream.of(
                new Text("Đơn vị %s, nhiệm kỳ %s", "Unit %s, term %s")
                        .in(language)
                        .formatted(it.unit(), it.term()),
                new Text("Ngày %s, biết đến %s, luật ngày %s", "As of %s, known at %s, law of %s")
                        .in(language)
                        .formatted(it.asOf(), it.knownAt(), it.lawAt()),
                it.snapshot() + " · " + it.entries());
        return Stream.concat(lines, Stream.ofNullable(it.noPlan())).toList();
    }

    private static List<Cell> cells(CoverageRow it, List<Heading> shares) {
        var cells = new ArrayList<>(List.of(Cell.words(it.unit()), Cell.words(it.name())));
        Stream.of(
                        it.posts(),
                        it.seats(),
                        it.incumbents(),
                        it.vacant(),
                        it.planned(),
                        it.persons(),
                        it.gross(),
                        it.net())
                .forEach(one -> cells.add(Cell.count((long) one)));
        Stream.of(
                        it.readyNow(),
                        it.inTerm(),
                        it.later(),
                        it.emergencyCover(),
                        it.withoutSuccessor(),
                        it.underMinimum(),
                        it.overMaximum(),
                        (long) it.singlePoints(),
                        (long) it.withoutTarget())
                .forEach(one -> cells.add(Cell.count(one)));
        cells.add(Cell.count(it.barred()));
        shares.forEach(share -> cells.add(it.quotas().stream()
                .filter(one -> one.quota().equals(share.code()))
                .findFirst()
                .map(one -> Cell.count(one.count()))
                .orElse(Cell.BLANK)));
        return cells;
    }
}
