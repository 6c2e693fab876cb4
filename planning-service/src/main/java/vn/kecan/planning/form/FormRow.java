package vn.kecan.planning.form;

import java.util.List;

/** One row of a form: a whole number for each of its columns, in their order. */
public record FormRow(Heading heading, List<Long> counts) {

    public FormRow {
        counts = List.copyOf(counts);
    }
}
