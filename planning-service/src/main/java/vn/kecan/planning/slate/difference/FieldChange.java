package vn.kecan.planning.slate.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field that says something else than before. */
@Schema(name = "SlateFieldChange", description = "A field that says something else than before")
record FieldChange(
        @Schema(examples = "seats") String field,

        @Schema(description = "absent: it said nothing", examples = "27") @Nullable
        String before,

        @Schema(description = "absent: it says nothing", examples = "29") @Nullable
        String after) {

    /** Those fields of two things that differ, in the order in which they are asked. */
    static final class Fields {

        private final List<FieldChange> differing = new ArrayList<>();

        Fields ask(String field, @Nullable Object before, @Nullable Object after) {
            if (!Objects.equals(before, after)) {
                differing.add(new FieldChange(field, said(before), said(after)));
            }
            return this;
        }

        List<FieldChange> differing() {
            return List.copyOf(differing);
        }

        private static @Nullable String said(@Nullable Object it) {
            return it == null ? null : it.toString();
        }
    }
}
