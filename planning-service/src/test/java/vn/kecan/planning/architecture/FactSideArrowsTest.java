package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Facts come in by the feed and are asked for through {@code facts}: nobody else sees how they are held. */
class FactSideArrowsTest {

    private static final String ROOM = "vn.kecan.planning.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @Test
    void onlyTheFeedKnowsTheSnapshot() {
        classes()
                .that()
                .resideInAPackage(ROOM + "facts.snapshot..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOM + "facts.snapshot..", ROOM + "facts.feed..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheFeed() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOM + "facts.feed..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + "facts.feed..")
                .check(CLASSES);
    }

    /** Projection lays facts over what-if does, both and form 12 ask coverage; coverage counts a standing. */
    @Test
    void coverageIsKnownOnlyToThoseWhoAskItForMore() {
        arrow("coverage", "coverage", "coverage.projection", "coverage.whatif", "coverage.results");
        arrow("coverage.projection", "coverage.projection");
        arrow("coverage.results", "coverage.results");
        arrow("coverage.whatif", "coverage.whatif", "coverage.projection");
        arrow(
                "coverage.standing",
                "coverage.standing",
                "coverage",
                "coverage.projection",
                "coverage.whatif",
                "coverage.results");
        arrow(
                "coverage.planned",
                "coverage.planned",
                "coverage.standing",
                "coverage",
                "coverage.projection",
                "coverage.whatif",
                "coverage.results");
        arrow("coverage.matching", "coverage.matching", "coverage.standing", "coverage", "coverage.projection");
    }

    @Test
    void netCoverageIsReckonedOnNumbersAlone() {
        classes()
                .that()
                .resideInAPackage(ROOM + "coverage.matching..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOM + "coverage.matching..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    private static void arrow(String room, String... from) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Arrays.stream(from).map(it -> ROOM + it + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + room + "..")
                .check(CLASSES);
    }

    @Test
    void factsAndReachAreHeldWithoutJudgement() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "facts.feed..", ROOM + "facts.snapshot..", ROOM + "facts.access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "law..", ROOM + "moment..", ROOM + "rule..", ROOM + "plan..", ROOM + "slate..")
                .check(CLASSES);
    }
}
