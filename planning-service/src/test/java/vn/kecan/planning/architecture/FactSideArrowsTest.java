package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
                .resideInAPackage(ROOM + "snapshot..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(ROOM + "snapshot..", ROOM + "feed..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheFeedOrCoverage() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOM + "feed..", ROOM + "coverage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOM + "feed..", ROOM + "coverage..")
                .check(CLASSES);
    }

    @Test
    void factsAndReachAreHeldWithoutJudgement() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "feed..", ROOM + "snapshot..", ROOM + "access..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "law..", ROOM + "term..", ROOM + "eligibility..", ROOM + "plan..", ROOM + "slate..")
                .check(CLASSES);
    }
}
