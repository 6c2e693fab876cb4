package vn.kecan.planning.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a form: a whole number for each of its columns, in their order. Null: it cannot be counted from what is on
 * record, and is not the same as none.
 */
public record FormRow(Heading heading, List<@Nullable Long> counts) {

    public FormRow {
        counts = Collections.unmodifiableList(new ArrayList<>(counts));
    }
}
