package vn.kecan.personnel.form;

import java.util.List;

/**
 * A filled form before it is set in type.
 *
 * @param issuers lines at the head, left: who keeps the file
 * @param asked the two times it answers, in words
 */
record Sheet(List<String> issuers, String number, List<Section> sections, String asked) {

    /** Numbered lines, then maybe a table. */
    record Section(String title, List<Line> lines, List<String> heads, List<List<String>> rows) {

        static Section lines(String title, List<Line> lines) {
            return new Section(title, lines, List.of(), List.of());
        }

        static Section table(String title, List<String> heads, List<List<String>> rows) {
            return new Section(title, List.of(), heads, rows);
        }
    }

    record Line(String label, String value) {}
}
