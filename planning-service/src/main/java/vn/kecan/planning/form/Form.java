package vn.kecan.planning.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kecan.platform.problem.Text;

/**
 * A statistical form: whole numbers by rows and columns.
 *
 * @param code names it in files and in the contract, such as {@code form-11}
 * @param about the lines under the title: unit, days, what was counted
 */
public record Form(String code, Text title, List<Text> about, List<Heading> columns, List<FormRow> rows) {

    private static final Heading ROW = Heading.of("row", "Mã dòng", "Row");
    private static final Heading NAME = Heading.of("name", "Chỉ tiêu", "Item");

    public Form {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.counts().size() != columns.size()) {
                throw new IllegalArgumentException("The row %s of %s must have %d counts, but has %d."
                        .formatted(
                                row.heading().code(),
                                code,
                                columns.size(),
                                row.counts().size()));
            }
        }
    }

    /** The same as a table whose first two columns are the code and the name of each row. */
    public Table table(Locale language) {
        return new Table(
                code,
                title.in(language),
                about.stream().map(it -> it.in(language)).toList(),
                Stream.concat(Stream.of(ROW, NAME), columns.stream()).toList(),
                rows.stream().map(it -> cells(it, language)).toList());
    }

    private static List<Cell> cells(FormRow row, Locale language) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.words(row.heading().code()));
        cells.add(Cell.words(row.heading().name().in(language)));
        row.counts().forEach(it -> cells.add(Cell.count(it)));
        return cells;
    }
}
