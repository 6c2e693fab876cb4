package vn.kecan.planning.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import vn.kecan.platform.time.Now;

/** The law of moves knows no room, the plan none of the rooms of its procedure, and each of those only what it needs. */
class RotationRoomsTest {

    private static final String ROOM = "vn.kecan.planning.";
    private static final String[] PROCEDURE = {
        ROOM + "rotation.arrangement..",
        ROOM + "rotation.file..",
        ROOM + "rotation.decision..",
        ROOM + "rotation.order..",
        ROOM + "rotation.served.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @Test
    void the_law_of_moves_leans_on_facts_and_law_alone() {
        noClasses()
                .that()
                .resideInAPackage(ROOM + "rotation.move..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "moment..",
                        ROOM + "rule..",
                        ROOM + "decision..",
                        ROOM + "rotation.plan..",
                        ROOM + "plan..",
                        ROOM + "slate..",
                        "vn.kecan.platform..",
                        "jakarta..",
                        "io.quarkus..")
                .check(CLASSES);
    }

    @Test
    void a_rotation_plan_knows_no_room_of_its_procedure() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOM + "rotation.plan..", ROOM + "rotation.move..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(PROCEDURE)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOM + "rotation.arrangement..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOM + "rotation.file..",
                        ROOM + "rotation.decision..",
                        ROOM + "rotation.order..",
                        ROOM + "rotation.served..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOM + "rotation.served..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM + "rotation.served..")
                .check(CLASSES);
    }

    @Test
    void only_the_repositories_know_the_database_and_only_the_edge_the_clock() {
        noClasses()
                .that()
                .resideInAPackage(ROOM + "rotation.plan..")
                .or()
                .resideInAnyPackage(PROCEDURE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Now.class)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOM + "rotation.plan..")
                .or()
                .resideInAnyPackage(PROCEDURE)
                .and()
                .haveNameNotMatching(".*\\.(RotationPlans|MoveFiles|RotationOrders|ServedRotations)")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .check(CLASSES);
    }
}
