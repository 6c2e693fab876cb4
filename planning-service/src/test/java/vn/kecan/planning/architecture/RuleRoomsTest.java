package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about a person: person asks every room, every room knows the case, the case knows none of them. */
class RuleRoomsTest {

    private static final String FLOOR = "vn.kecan.planning.";
    private static final String ROOM = FLOOR + "rule.";
    private static final String[] RULES = {"plannable", "election", "appointment", "rotation", "leaving", "evaluation"};
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @ParameterizedTest
    @ValueSource(strings = {"plannable", "election", "appointment", "rotation", "leaving", "evaluation"})
    void a_room_of_rules_knows_no_other_and_no_plan_or_slate(String room) {
        var others = Stream.concat(
                        Stream.concat(Stream.of(RULES).filter(it -> !it.equals(room)), Stream.of("person"))
                                .map(it -> ROOM + it + ".."),
                        Stream.of("plan", "slate", "coverage", "law.register", "facts.feed", "facts.snapshot")
                                .map(it -> FLOOR + it + ".."))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOM + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plannable", "election", "appointment", "rotation", "leaving", "evaluation"})
    void only_person_asks_the_rooms(String room) {
        classes()
                .that()
                .resideInAPackage(ROOM + room + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOM + room + "..", ROOM + "person..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plannable", "election", "appointment", "rotation", "leaving", "evaluation", "person"})
    void the_case_knows_nobody_who_judges_it(String room) {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "eligibility..", FLOOR + "moment..", FLOOR + "facts..", FLOOR + "law..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + room + "..")
                .check(CLASSES);
    }
}
