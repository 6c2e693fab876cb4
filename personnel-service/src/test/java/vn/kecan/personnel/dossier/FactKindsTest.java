package vn.kecan.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;

class FactKindsTest {

    @Test
    void the_paths_taken_are_those_of_the_kinds() {
        assertThat(List.of(FactKinds.SEGMENTS.split("\\|")))
                .containsExactlyElementsOf(
                        FactKinds.ALL.stream().map(FactKind::segment).toList());
    }

    @Test
    void no_kind_takes_a_name_or_a_path_that_is_taken() {
        assertThat(FactKinds.ALL).extracting(FactKind::thing).doesNotHaveDuplicates();
        assertThat(FactKinds.ALL).extracting(FactKind::segment).doesNotHaveDuplicates();
        assertThat(FactKinds.ALL)
                .extracting(FactKind::thing)
                .allMatch(it -> it.matches("[a-z]+(-[a-z]+)*"))
                .doesNotContain("unit", "post", "cadre", "posting", "evaluation");
        assertThat(FactKinds.ALL)
                .extracting(FactKind::segment)
                .doesNotContain("postings", "evaluations", "history", "form-2c");
    }

    @Test
    void every_field_says_in_both_languages_what_it_is() {
        for (var kind : FactKinds.ALL) {
            assertThat(kind.body().getAnnotation(Schema.class).name())
                    .isEqualTo(kind.body().getSimpleName());
            for (var field : kind.body().getRecordComponents()) {
                var said = described(kind, field.getName());
                assertThat(said).as(kind.thing() + "." + field.getName()).contains(": ");
                assertThat(Envelope.FIELDS).doesNotContain(field.getName());
            }
        }
    }

    @Test
    void what_tells_facts_of_a_kind_apart_are_fields_it_has_and_the_manual_names_them() throws Exception {
        var manual = Files.readString(Path.of("..", "docs", "bulk.md"));
        for (var kind : FactKinds.ALL) {
            assertThat(Arrays.stream(kind.body().getRecordComponents()).map(RecordComponent::getName))
                    .containsAll(kind.tellers());
            var tellers = kind.tellers().isEmpty() ? "–" : "`" + String.join("`, `", kind.tellers()) + "`";
            assertThat(manual)
                    .contains("| `" + kind.segment() + "` | " + kind.name().vi() + " | " + tellers + " | "
                            + (kind.group() == null ? "" : "`" + kind.group() + "`") + " |");
        }
    }

    private static String described(FactKind kind, String field) {
        try {
            return kind.body()
                    .getDeclaredField(field)
                    .getAnnotation(Schema.class)
                    .description();
        } catch (NoSuchFieldException impossible) {
            throw new AssertionError(Arrays.toString(kind.body().getDeclaredFields()), impossible);
        }
    }
}
