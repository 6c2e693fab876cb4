package vn.kecan.planning.form;

import java.util.List;

/**
 * A table as it is written into a file.
 *
 * @param code names the file and the sheet; short, in letters, digits and hyphens
 * @param about lines between the title and the headings; a workbook has them, CSV does not
 * @param columns CSV heads its columns by their codes, a workbook by their names
 */
public record Table(String code, String title, List<String> about, List<Heading> columns, List<List<Cell>> rows) {

    public Table {
        about = List.copyOf(about);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("A row of %s must have %d cells, but %s has %d."
                        .formatted(code, columns.size(), row, row.size()));
            }
        }
    }
}
