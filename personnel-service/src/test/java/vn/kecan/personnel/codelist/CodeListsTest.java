package vn.kecan.personnel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.personnel.cadre.Education;
import vn.kecan.personnel.cadre.Sex;
import vn.kecan.personnel.conduct.DisciplineKind;
import vn.kecan.personnel.conduct.RewardKind;
import vn.kecan.personnel.conduct.Side;
import vn.kecan.personnel.evaluation.EvaluationLevel;
import vn.kecan.personnel.kin.Relation;
import vn.kecan.personnel.party.Organisation;
import vn.kecan.personnel.posting.PostingKind;
import vn.kecan.personnel.schooling.InformaticsLevel;
import vn.kecan.personnel.schooling.LanguageLevel;
import vn.kecan.personnel.schooling.ManagementLevel;
import vn.kecan.personnel.schooling.StudyMode;
import vn.kecan.personnel.schooling.TrainingKind;
import vn.kecan.personnel.schooling.TrainingStage;
import vn.kecan.personnel.service.DepartureKind;
import vn.kecan.personnel.time.PoliticalTheory;

class CodeListsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final CodeLists LISTS = new CodeLists();

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("departures", DepartureKind.class),
            Map.entry("disciplines", DisciplineKind.class),
            Map.entry("education", Education.class),
            Map.entry("evaluation-levels", EvaluationLevel.class),
            Map.entry("informatics-levels", InformaticsLevel.class),
            Map.entry("language-levels", LanguageLevel.class),
            Map.entry("management-levels", ManagementLevel.class),
            Map.entry("organisations", Organisation.class),
            Map.entry("political-theory", PoliticalTheory.class),
            Map.entry("posting-kinds", PostingKind.class),
            Map.entry("relations", Relation.class),
            Map.entry("rewards", RewardKind.class),
            Map.entry("sexes", Sex.class),
            Map.entry("sides", Side.class),
            Map.entry("study-modes", StudyMode.class),
            Map.entry("training-kinds", TrainingKind.class),
            Map.entry("training-stages", TrainingStage.class));

    static Stream<Map.Entry<String, Class<? extends Enum<?>>>> enums() {
        return ENUMS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void a_list_has_the_codes_the_fields_take(Map.Entry<String, Class<? extends Enum<?>>> it) {
        assertThat(codes(it.getKey()))
                .containsExactly(Arrays.stream(it.getValue().getEnumConstants())
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void every_list_has_words_in_both_languages_and_a_source() {
        for (var name : CodeLists.NAMES) {
            var file = LISTS.named(name).orElseThrow();
            assertThat(file.name()).isEqualTo(name);
            for (var version : file.versions()) {
                assertThat(version.source()).as(name).isNotBlank();
                assertThat(version.standing()).as(name).isIn("OFFICIAL", "REPORTED", "OWN");
                assertThat(version.items())
                        .as(name)
                        .allMatch(it -> !it.vi().isBlank() && !it.en().isBlank());
                assertThat(version.items()).as(name).extracting(Code::code).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void the_ethnic_groups_are_numbered_1_to_56() {
        assertThat(codes("ethnic-groups"))
                .containsExactly(
                        IntStream.rangeClosed(1, 56).mapToObj(Integer::toString).toArray(String[]::new));
        assertThat(item("ethnic-groups", "1")).isEqualTo("Kinh");
        assertThat(item("ethnic-groups", "8")).isEqualTo("HMông");
        assertThat(item("ethnic-groups", "54")).isEqualTo("Rơ-măm");
    }

    @Test
    void there_are_34_provinces_from_1_July_2025_and_no_list_before() {
        assertThat(codes("provinces")).hasSize(34).allMatch(it -> it.matches("[0-9]{2}"));
        var file = LISTS.named("provinces").orElseThrow();
        assertThat(file.on(LocalDate.of(2025, 7, 1))).isPresent();
        assertThat(file.on(LocalDate.of(2025, 6, 30))).isEmpty();
    }

    private static String[] codes(String list) {
        return LISTS.named(list).orElseThrow().on(DAY).orElseThrow().items().stream()
                .map(Code::code)
                .toArray(String[]::new);
    }

    private static String item(String list, String code) {
        return LISTS.named(list).orElseThrow().on(DAY).orElseThrow().items().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow()
                .vi();
    }
}
