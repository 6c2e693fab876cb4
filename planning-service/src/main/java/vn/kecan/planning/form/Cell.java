package vn.kecan.planning.form;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands in one place of a table. */
public sealed interface Cell {

    Cell BLANK = new Blank();

    /** Text, in NFC whatever form it came in; null or nothing written: blank. */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Words(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    static Cell count(@Nullable Long number) {
        return number == null ? BLANK : new Count(number);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? BLANK : new Day(day);
    }

    /** Text, never a formula. */
    record Words(String text) implements Cell {}

    /** A whole number, one that can be added up in the workbook. */
    record Count(long number) implements Cell {}

    /** A day, one that can be sorted in the workbook. */
    record Day(LocalDate day) implements Cell {}

    /** Nothing is said. */
    record Blank() implements Cell {}
}
