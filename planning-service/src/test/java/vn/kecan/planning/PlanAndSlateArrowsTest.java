package vn.kecan.planning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import vn.kecan.platform.time.Now;

class PlanAndSlateArrowsTest {

    private static final JavaClasses PLANNING = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kecan.planning");

    @Test
    void eligibility_knows_neither_plans_nor_slates() {
        noClasses()
                .that()
                .resideInAPackage("..planning.eligibility..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.plan..", "..planning.slate..", "..planning.coverage..")
                .check(PLANNING);
    }

    @Test
    void plans_and_slates_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..planning.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.slate..", "..planning.coverage..")
                .check(PLANNING);
        noClasses()
                .that()
                .resideInAPackage("..planning.slate..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..planning.plan..", "..planning.coverage..")
                .check(PLANNING);
    }

    @Test
    void only_the_edge_reads_the_clock() {
        noClasses()
                .that()
                .resideInAnyPackage("..planning.plan..", "..planning.slate..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Now.class)
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .check(PLANNING);
    }

    @Test
    void only_the_repositories_know_the_database() {
        noClasses()
                .that()
                .resideInAnyPackage("..planning.plan..", "..planning.slate..")
                .and()
                .doNotHaveSimpleName("Plans")
                .and()
                .doNotHaveSimpleName("Slates")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(PLANNING);
    }
}
