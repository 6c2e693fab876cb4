package vn.kecan.planning.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The figures of a form in JSON: the same as in its files. */
@Schema(name = "FormTable", description = "A statistical form: whole numbers by rows and columns.")
public record FormView(
        @Schema(examples = "form-11") String form,
        String title,

        @Schema(description = "what was counted, and what could not be")
        List<String> about,

        List<HeadingView> columns,
        List<RowView> rows) {

    /** The head of a column. */
    @Schema(name = "FormColumn")
    public record HeadingView(@Schema(examples = "total") String code, String name) {}

    /** One row. */
    @Schema(name = "FormRow")
    public record RowView(
            @Schema(examples = "women") String code,
            String name,

            @Schema(
                    description =
                            "the counts by the columns' codes, in their order; null: cannot be counted from what is on record")
            Map<String, @Nullable Long> counts) {}

    public static FormView of(Form form, Locale language) {
        var rows = new ArrayList<RowView>();
        for (var row : form.rows()) {
            var counts = new LinkedHashMap<String, @Nullable Long>();
            for (var i = 0; i < form.columns().size(); i++) {
                counts.put(form.columns().get(i).code(), row.counts().get(i));
            }
            rows.add(new RowView(row.heading().code(), row.heading().name().in(language), counts));
        }
        return new FormView(
                form.code(),
                form.title().in(language),
                form.about().stream().map(it -> it.in(language)).toList(),
                form.columns().stream()
                        .map(it -> new HeadingView(it.code(), it.name().in(language)))
                        .toList(),
                rows);
    }
}
