package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The floors of the house (docs/adr/0034): each leans on those below it, and nothing points back. */
class FloorsTest {

    private static final String HOUSE = "vn.kecan.planning.";

    /** From the ground up; floors of one height do not know each other. */
    private static final List<List<String>> HEIGHTS = List.of(
            List.of("facts", "form"),
            List.of("law"),
            List.of("moment"),
            List.of("rule"),
            List.of("decision"),
            List.of("plan", "slate", "rotation"),
            List.of("upkeep", "coverage"),
            List.of("report"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @ParameterizedTest
    @MethodSource("floors")
    void a_floor_leans_only_on_those_below_it(String floor) {
        assertThat(CLASSES.stream().filter(it -> it.getPackageName().startsWith(HOUSE + floor)))
                .as("classes on %s", floor)
                .isNotEmpty();
        var notBelow = HEIGHTS.stream()
                .dropWhile(it -> !it.contains(floor))
                .flatMap(List::stream)
                .filter(it -> !it.equals(floor))
                .map(it -> HOUSE + it + "..")
                .toArray(String[]::new);
        if (notBelow.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + floor + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(notBelow)
                    .check(CLASSES);
        }
    }

    @Test
    void every_class_stands_on_a_floor() {
        var floors = floors().toList();
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(it -> assertThat(it).startsWith(HOUSE))
                .extracting(it -> it.substring(HOUSE.length()).split("\\.")[0])
                .allSatisfy(it -> assertThat(it).isIn(floors));
    }

    @Test
    void no_rooms_lean_on_each_other_in_a_circle() {
        slices().matching(HOUSE + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /** The kernel knows no fact; the terms of office name levels and kinds of posts, and nothing else of the law does. */
    @Test
    void of_the_law_only_terms_know_the_words_of_facts() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "law..")
                .and()
                .resideOutsideOfPackage(HOUSE + "law.term..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + "facts..")
                .check(CLASSES);
    }

    private static Stream<String> floors() {
        return HEIGHTS.stream().flatMap(List::stream);
    }
}
